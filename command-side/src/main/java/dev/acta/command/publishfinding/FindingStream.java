package dev.acta.command.publishfinding;

import dev.acta.command.stream.RecordStream;
import org.axonframework.modelling.command.AggregateRoot;

/** One finding. */
@AggregateRoot(type = "finding")
final class FindingStream extends RecordStream {}
