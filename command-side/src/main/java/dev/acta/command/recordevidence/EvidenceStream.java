package dev.acta.command.recordevidence;

import dev.acta.command.stream.RecordStream;
import org.axonframework.modelling.command.AggregateRoot;

/** One piece of evidence. */
@AggregateRoot(type = "evidence")
final class EvidenceStream extends RecordStream {}
