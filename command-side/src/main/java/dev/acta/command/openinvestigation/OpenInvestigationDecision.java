package dev.acta.command.openinvestigation;

import dev.acta.command.refusal.Fault;
import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refusal;
import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.Outcome;
import dev.acta.events.value.Ref;
import java.time.Instant;
import java.util.Optional;

/** A recorder's id for an investigation is used once, and the record has come to where it is asked. */
final class OpenInvestigationDecision {
    private OpenInvestigationDecision() {}

    /** @param logSize how many events are on record */
    static Outcome decide(History history, OpenInvestigation command, long logSize, Ref self, Instant now) {
        return CommonRules.outcome(
                CommonRules.alreadyRecorded(history, command.investigation())
                        .or(() -> notYetThere(command.asOf(), logSize)),
                () -> command.event(self, now));
    }

    private static Optional<Refusal> notYetThere(long asOf, long logSize) {
        return asOf < logSize
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        Reason.NO_SUCH_EVENT,
                        "The log has %d events, and none at position %d".formatted(logSize, asOf),
                        Fault.at("/asOf", "must be a position on record")));
    }
}
