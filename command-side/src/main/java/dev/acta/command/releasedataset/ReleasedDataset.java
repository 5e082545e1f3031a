package dev.acta.command.releasedataset;

import dev.acta.command.stream.RecordStream;
import org.axonframework.modelling.command.AggregateRoot;

/** One data set, as its release is decided on. */
@AggregateRoot(type = "dataset")
public final class ReleasedDataset extends RecordStream {}
