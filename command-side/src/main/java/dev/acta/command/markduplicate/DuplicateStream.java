package dev.acta.command.markduplicate;

import dev.acta.command.stream.RecordStream;
import org.axonframework.modelling.command.AggregateRoot;

/** What was done to one event. */
@AggregateRoot(type = "event")
final class DuplicateStream extends RecordStream {}
