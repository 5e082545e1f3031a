package dev.acta.command.correctrecord;

import dev.acta.command.stream.RecordStream;
import org.axonframework.modelling.command.AggregateRoot;

/** The corrections of one event. */
@AggregateRoot(type = "event")
final class Corrections extends RecordStream {}
