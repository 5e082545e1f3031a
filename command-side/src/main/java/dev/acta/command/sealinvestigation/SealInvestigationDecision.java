package dev.acta.command.sealinvestigation;

import dev.acta.command.investigation.InvestigationRules;
import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refusal;
import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.History.Entry;
import dev.acta.command.stream.Outcome;
import dev.acta.events.InvestigationReplayed;
import dev.acta.events.value.Ref;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An investigation that has a result is sealed once, on the last one. */
final class SealInvestigationDecision {
    private SealInvestigationDecision() {}

    static Outcome decide(History history, SealInvestigation command, Ref self, Instant now) {
        List<Entry<InvestigationReplayed>> replays = history.of(InvestigationReplayed.class);
        return CommonRules.outcome(
                InvestigationRules.notUnderWay(history, command.investigation())
                        .or(() -> notReplayed(replays, command.investigation())),
                () -> command.event(replays.getLast().at(), self, now));
    }

    private static Optional<Refusal> notReplayed(List<Entry<InvestigationReplayed>> replays, Ref investigation) {
        return replays.isEmpty()
                ? Optional.of(Refusal.of(
                        Reason.NOT_REPLAYED, investigation + " has no result yet. Record one by record-replay"))
                : Optional.empty();
    }
}
