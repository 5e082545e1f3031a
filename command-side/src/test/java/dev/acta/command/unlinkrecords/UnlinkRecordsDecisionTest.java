package dev.acta.command.unlinkrecords;

import static dev.acta.command.testing.Outcomes.accepted;
import static dev.acta.command.testing.Outcomes.given;
import static dev.acta.command.testing.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.refusal.Reason;
import dev.acta.command.testing.Bodies;
import dev.acta.events.RecordsLinked;
import dev.acta.events.RecordsUnlinked;
import dev.acta.events.value.Basis;
import dev.acta.events.value.LinkRelation;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Personal;
import dev.acta.events.value.Ref;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnlinkRecordsDecisionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Ref DESK = Ref.parse("org:desk");

    private final UnlinkRecords command = Bodies.as("unlink-records", UnlinkRecords.class);
    private final RecordsLinked linked = new RecordsLinked(
            command.link(),
            Personal.of(Ref.parse("network:x/a")),
            LinkRelation.CITES,
            Personal.of(Ref.parse("network:x/b")),
            DESK,
            null,
            Occurrence.at(NOW),
            Basis.FIRST_PARTY,
            List.of(),
            null);

    @Test
    void itNamesTheEventThatLinkedThem() {
        RecordsUnlinked unlinked = (RecordsUnlinked)
                accepted(UnlinkRecordsDecision.decide(given(linked), command, link -> true, DESK, NOW));
        assertThat(unlinked.linked()).isEqualTo(Ref.event(10));
    }

    @Test
    void onlyWhoSaidItTakesItBack() {
        refused(UnlinkRecordsDecision.decide(given(linked), command, link -> false, DESK, NOW), Reason.NOT_AUTHORISED);
    }

    @Test
    void aLinkOnRecordIsTakenBackOnce() {
        refused(UnlinkRecordsDecision.decide(given(), command, link -> true, DESK, NOW), Reason.UNKNOWN_LINK);
        refused(
                UnlinkRecordsDecision.decide(
                        given(linked, command.event(Ref.event(10), DESK, NOW)), command, link -> true, DESK, NOW),
                Reason.ALREADY_UNLINKED);
    }
}
