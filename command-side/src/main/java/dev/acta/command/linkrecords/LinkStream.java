package dev.acta.command.linkrecords;

import dev.acta.command.stream.RecordStream;
import org.axonframework.modelling.command.AggregateRoot;

/** One link. */
@AggregateRoot(type = "link")
public final class LinkStream extends RecordStream {}
