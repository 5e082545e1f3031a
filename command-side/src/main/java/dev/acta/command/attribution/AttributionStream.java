package dev.acta.command.attribution;

import dev.acta.command.stream.RecordStream;
import org.axonframework.modelling.command.AggregateRoot;

/** One attribution. */
@AggregateRoot(type = "attribution")
public final class AttributionStream extends RecordStream {}
