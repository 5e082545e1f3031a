package dev.acta.command.label;

import dev.acta.command.stream.RecordStream;
import org.axonframework.modelling.command.AggregateRoot;

/**
 * One label, from when it was put on. That itself is on the stream of the post or the account, which takes the label's
 * id for the whole log.
 */
@AggregateRoot(type = "label")
public final class LabelStream extends RecordStream {}
