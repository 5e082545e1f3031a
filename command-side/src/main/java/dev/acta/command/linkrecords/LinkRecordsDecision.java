package dev.acta.command.linkrecords;

import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.Outcome;
import java.time.Instant;

/** A recorder's id for a link is used once; neither end need be on record. */
final class LinkRecordsDecision {
    private LinkRecordsDecision() {}

    static Outcome decide(History history, LinkRecords command, Instant now) {
        return CommonRules.outcome(
                CommonRules.inTheFuture(command.event(), now)
                        .or(() -> CommonRules.alreadyRecorded(history, command.link())),
                command::event);
    }
}
