package dev.acta.command.attestcoverage;

import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.Outcome;
import java.time.Instant;

/** A recorder's id for an attestation is used once. */
final class AttestCoverageDecision {
    private AttestCoverageDecision() {}

    static Outcome decide(History history, AttestCoverage command, Instant now) {
        return CommonRules.outcome(
                CommonRules.inTheFuture(command.event(), now)
                        .or(() -> CommonRules.alreadyRecorded(history, command.coverage())),
                command::event);
    }
}
