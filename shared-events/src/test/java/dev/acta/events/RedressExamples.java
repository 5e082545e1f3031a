package dev.acta.events;

import dev.acta.events.value.Automation;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Implementation;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Personal;
import dev.acta.events.value.RedressOutcome;
import dev.acta.events.value.Ref;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Events of complaints and disputes. */
public final class RedressExamples {
    private static final Ref PLATFORM = Ref.parse("platform:rehearsal");
    private static final Ref BODY = Ref.parse("org:settlement-body");
    private static final Ref COMPLAINT = Ref.parse("complaint:rehearsal/2026-000117");
    private static final Ref DISPUTE = Ref.parse("dispute:rehearsal/2026-000009");
    private static final Ref RESTRICTION = Ref.parse("restriction:rehearsal/2026-11-r4");
    private static final ZoneId DUBLIN = ZoneId.of("Europe/Dublin");

    private RedressExamples() {}

    public static ComplaintLodged complaintLodged() {
        return new ComplaintLodged(
                Personal.of(COMPLAINT),
                Ref.parse("decision:rehearsal/2026-11-d4"),
                Personal.of(Ref.parse("account:rehearsal/1002")),
                Occurrence.at(Instant.parse("2026-11-02T10:11:12Z")),
                Basis.FIRST_PARTY,
                List.of(),
                null,
                List.of());
    }

    public static ComplaintDecided complaintDecided() {
        return new ComplaintDecided(
                Personal.of(COMPLAINT),
                PLATFORM,
                RedressOutcome.DECISION_PARTLY_REVERSED,
                List.of(RESTRICTION),
                Automation.PARTIALLY,
                Occurrence.on(LocalDate.of(2026, 11, 6), DUBLIN),
                Occurrence.at(Instant.parse("2026-11-05T09:00:00Z")),
                Basis.FIRST_PARTY,
                List.of(),
                null,
                List.of());
    }

    public static DisputeOpened disputeOpened() {
        return new DisputeOpened(
                Personal.of(DISPUTE),
                PLATFORM,
                BODY,
                RESTRICTION,
                Personal.of(COMPLAINT),
                Occurrence.on(LocalDate.of(2026, 11, 9), DUBLIN),
                Basis.REPORTED,
                List.of(Examples.blog()),
                null,
                List.of(Ref.event(3)));
    }

    public static DisputeDecided disputeDecided() {
        return new DisputeDecided(
                Personal.of(DISPUTE),
                PLATFORM,
                BODY,
                RedressOutcome.DECISION_REVERSED,
                List.of(RESTRICTION),
                false,
                Occurrence.on(LocalDate.of(2026, 11, 16), DUBLIN),
                Basis.REPORTED,
                List.of(Examples.blog()),
                "the restriction should be lifted",
                List.of());
    }

    public static OutcomeImplemented outcomeImplemented() {
        return new OutcomeImplemented(
                Personal.of(DISPUTE),
                PLATFORM,
                Implementation.IMPLEMENTED,
                List.of(RESTRICTION),
                "lifted for all territories",
                Occurrence.on(LocalDate.of(2026, 11, 18), DUBLIN),
                Basis.FIRST_PARTY,
                List.of(),
                null,
                List.of());
    }
}
