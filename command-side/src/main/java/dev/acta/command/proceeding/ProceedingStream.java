package dev.acta.command.proceeding;

import dev.acta.command.stream.RecordStream;
import org.axonframework.modelling.command.AggregateRoot;

/** One proceeding. */
@AggregateRoot(type = "proceeding")
public final class ProceedingStream extends RecordStream {}
