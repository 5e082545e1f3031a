package dev.acta.command.publishfinding;

import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.Outcome;
import dev.acta.events.FindingPublished;
import java.time.Instant;

/** A recorder's id for a finding is used once; what it is about need not be on record. */
final class PublishFindingDecision {
    private PublishFindingDecision() {}

    static Outcome decide(History history, PublishFinding command, Instant now) {
        return CommonRules.outcome(
                CommonRules.inTheFuture(command.event(), now)
                        .or(() -> CommonRules.alreadyRecorded(history.of(FindingPublished.class), command.finding())),
                command::event);
    }
}
