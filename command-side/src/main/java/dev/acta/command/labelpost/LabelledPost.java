package dev.acta.command.labelpost;

import dev.acta.command.stream.RecordStream;
import org.axonframework.modelling.command.AggregateRoot;

/** One post, under its alias. */
@AggregateRoot(type = "post")
final class LabelledPost extends RecordStream {}
