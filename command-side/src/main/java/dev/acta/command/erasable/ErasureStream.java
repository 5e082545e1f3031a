package dev.acta.command.erasable;

import dev.acta.command.stream.RecordStream;
import org.axonframework.modelling.command.AggregateRoot;

/** The request for one erasure. */
@AggregateRoot(type = "erasure")
public final class ErasureStream extends RecordStream {}
