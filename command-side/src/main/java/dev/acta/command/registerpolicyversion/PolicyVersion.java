package dev.acta.command.registerpolicyversion;

import dev.acta.command.stream.RecordStream;
import org.axonframework.modelling.command.AggregateRoot;

/** One version of a platform's rules. */
@AggregateRoot(type = "policy")
final class PolicyVersion extends RecordStream {}
