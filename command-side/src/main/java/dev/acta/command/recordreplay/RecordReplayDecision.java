package dev.acta.command.recordreplay;

import dev.acta.command.investigation.InvestigationRules;
import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.Outcome;
import dev.acta.events.value.Ref;
import java.time.Instant;

/** An investigation is replayed as often as somebody likes, until it is sealed. */
final class RecordReplayDecision {
    private RecordReplayDecision() {}

    static Outcome decide(History history, RecordReplay command, Ref self, Instant now) {
        return CommonRules.outcome(
                InvestigationRules.notUnderWay(history, command.investigation()), () -> command.event(self, now));
    }
}
