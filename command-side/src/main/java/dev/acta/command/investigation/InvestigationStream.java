package dev.acta.command.investigation;

import dev.acta.command.stream.RecordStream;
import org.axonframework.modelling.command.AggregateRoot;

/** One investigation. */
@AggregateRoot(type = "investigation")
public final class InvestigationStream extends RecordStream {}
