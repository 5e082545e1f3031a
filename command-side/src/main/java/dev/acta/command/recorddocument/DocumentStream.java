package dev.acta.command.recorddocument;

import dev.acta.command.stream.RecordStream;
import org.axonframework.modelling.command.AggregateRoot;

/** One document. */
@AggregateRoot(type = "document")
final class DocumentStream extends RecordStream {}
