package dev.acta.command.issueofficialresponse;

import dev.acta.command.stream.RecordStream;
import org.axonframework.modelling.command.AggregateRoot;

/** One official response. */
@AggregateRoot(type = "response")
final class ResponseStream extends RecordStream {}
