package dev.acta.command.publishdisclosure;

import dev.acta.command.stream.RecordStream;
import org.axonframework.modelling.command.AggregateRoot;

/** One disclosure. */
@AggregateRoot(type = "disclosure")
public final class DisclosureStream extends RecordStream {}
