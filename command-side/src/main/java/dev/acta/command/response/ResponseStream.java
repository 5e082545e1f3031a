package dev.acta.command.response;

import dev.acta.command.stream.RecordStream;
import org.axonframework.modelling.command.AggregateRoot;

/** One official response. */
@AggregateRoot(type = "response")
public final class ResponseStream extends RecordStream {}
