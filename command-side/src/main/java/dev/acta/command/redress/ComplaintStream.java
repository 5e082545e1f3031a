package dev.acta.command.redress;

import dev.acta.command.stream.RecordStream;
import org.axonframework.modelling.command.AggregateRoot;

/** One complaint, under its alias. */
@AggregateRoot(type = "complaint")
public final class ComplaintStream extends RecordStream {}
