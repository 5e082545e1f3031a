package dev.acta.command.datarequest;

import dev.acta.command.stream.RecordStream;
import org.axonframework.modelling.command.AggregateRoot;

/** One request. */
@AggregateRoot(type = "request")
public final class DataRequestStream extends RecordStream {}
