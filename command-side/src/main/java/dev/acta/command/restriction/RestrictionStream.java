package dev.acta.command.restriction;

import dev.acta.command.stream.RecordStream;
import org.axonframework.modelling.command.AggregateRoot;

/** One restriction, from when it was imposed. */
@AggregateRoot(type = "restriction")
public final class RestrictionStream extends RecordStream {}
