package dev.acta.command.labelaccount;

import dev.acta.command.stream.RecordStream;
import org.axonframework.modelling.command.AggregateRoot;

/** One account, under its alias. */
@AggregateRoot(type = "account")
final class LabelledAccount extends RecordStream {}
