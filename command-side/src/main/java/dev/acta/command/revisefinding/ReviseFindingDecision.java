package dev.acta.command.revisefinding;

import dev.acta.command.finding.FindingSoFar;
import dev.acta.command.refusal.Fault;
import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refusal;
import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.Outcome;
import dev.acta.events.FindingPublished;
import java.time.Instant;
import java.util.Optional;

/** Who published a finding on record revises it. */
final class ReviseFindingDecision {
    private ReviseFindingDecision() {}

    static Outcome decide(History history, ReviseFinding command, Instant now) {
        return CommonRules.outcome(
                CommonRules.inTheFuture(command.event(), now)
                        .or(() -> FindingSoFar.unknown(history, command.finding()))
                        .or(() -> notAuthor(history, command)),
                command::event);
    }

    private static Optional<Refusal> notAuthor(History history, ReviseFinding command) {
        return history.of(FindingPublished.class).stream()
                .map(it -> it.event().institute())
                .filter(author -> !author.equals(command.institute()))
                .findFirst()
                .map(author -> Refusal.of(
                        Reason.NOT_AUTHOR,
                        command.finding() + " is of " + author,
                        Fault.at("/institute", "must be " + author)));
    }
}
