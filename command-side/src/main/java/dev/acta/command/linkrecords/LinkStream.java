package dev.acta.command.linkrecords;

import dev.acta.command.stream.RecordStream;
import org.axonframework.modelling.command.AggregateRoot;

/** One link. */
@AggregateRoot(type = "link")
final class LinkStream extends RecordStream {}
