package dev.acta.command.attestcoverage;

import dev.acta.command.stream.RecordStream;
import org.axonframework.modelling.command.AggregateRoot;

/** One attestation. */
@AggregateRoot(type = "coverage")
final class CoverageStream extends RecordStream {}
