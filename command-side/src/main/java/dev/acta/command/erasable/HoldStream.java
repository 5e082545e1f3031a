package dev.acta.command.erasable;

import dev.acta.command.stream.RecordStream;
import org.axonframework.modelling.command.AggregateRoot;

/** All holds. */
@AggregateRoot(type = Holds.STREAM)
public final class HoldStream extends RecordStream {}
