package dev.acta.command.attributenetwork;

import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.Outcome;
import java.time.Instant;

/** A recorder's id for an attribution is used once; the network need not be on record. */
final class AttributeNetworkDecision {
    private AttributeNetworkDecision() {}

    static Outcome decide(History history, AttributeNetwork command, Instant now) {
        return CommonRules.outcome(
                CommonRules.inTheFuture(command.event(), now)
                        .or(() -> CommonRules.alreadyRecorded(history, command.attribution())),
                command::event);
    }
}
