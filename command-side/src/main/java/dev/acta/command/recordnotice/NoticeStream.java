package dev.acta.command.recordnotice;

import dev.acta.command.stream.RecordStream;
import org.axonframework.modelling.command.AggregateRoot;

/** One notice. */
@AggregateRoot(type = "notice")
final class NoticeStream extends RecordStream {}
