package dev.acta.command.decidenottoact;

import dev.acta.command.stream.RecordStream;
import org.axonframework.modelling.command.AggregateRoot;

/** One decision that led to no act. */
@AggregateRoot(type = "decision")
final class DecisionStream extends RecordStream {}
