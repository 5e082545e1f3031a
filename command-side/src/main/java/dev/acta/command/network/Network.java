package dev.acta.command.network;

import dev.acta.command.stream.RecordStream;
import org.axonframework.modelling.command.AggregateRoot;

/** One network. Its accounts are not among what it is decided on: they have a stream of their own. */
@AggregateRoot(type = "network")
public final class Network extends RecordStream {}
