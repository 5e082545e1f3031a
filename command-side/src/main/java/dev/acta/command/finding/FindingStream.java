package dev.acta.command.finding;

import dev.acta.command.stream.RecordStream;
import org.axonframework.modelling.command.AggregateRoot;

/** One finding. */
@AggregateRoot(type = "finding")
public final class FindingStream extends RecordStream {}
