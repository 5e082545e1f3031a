package dev.acta.command.sharedataset;

import dev.acta.command.stream.RecordStream;
import org.axonframework.modelling.command.AggregateRoot;

/** One data set, as its sharing is decided on. */
@AggregateRoot(type = "dataset")
final class SharedDataset extends RecordStream {}
