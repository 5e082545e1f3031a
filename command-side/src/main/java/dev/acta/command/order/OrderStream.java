package dev.acta.command.order;

import dev.acta.command.stream.RecordStream;
import org.axonframework.modelling.command.AggregateRoot;

/** One order, and what became of it. */
@AggregateRoot(type = "order")
public final class OrderStream extends RecordStream {}
