package dev.acta.command.voidrecord;

import dev.acta.command.stream.RecordStream;
import org.axonframework.modelling.command.AggregateRoot;

/** A stream of whatever kind, to be decided on only: what is recorded on it is recorded under its own type. */
@AggregateRoot(type = "any")
final class AnyStream extends RecordStream {}
