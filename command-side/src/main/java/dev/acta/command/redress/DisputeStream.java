package dev.acta.command.redress;

import dev.acta.command.stream.RecordStream;
import org.axonframework.modelling.command.AggregateRoot;

/** One dispute, under its alias. */
@AggregateRoot(type = "dispute")
public final class DisputeStream extends RecordStream {}
