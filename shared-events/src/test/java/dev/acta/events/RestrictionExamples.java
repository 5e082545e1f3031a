package dev.acta.events;

import dev.acta.events.value.Automation;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Category;
import dev.acta.events.value.ContentMeasure;
import dev.acta.events.value.ContentMeasureKind;
import dev.acta.events.value.Decision;
import dev.acta.events.value.Detection;
import dev.acta.events.value.Ground;
import dev.acta.events.value.Measure;
import dev.acta.events.value.MeasureKind;
import dev.acta.events.value.MonetisationMeasure;
import dev.acta.events.value.MonetisationMeasureKind;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Personal;
import dev.acta.events.value.Ref;
import dev.acta.events.value.ServiceMeasure;
import dev.acta.events.value.ServiceMeasureKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What a platform restricted and lifted: one event of every type. */
public final class RestrictionExamples {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Occurrence MORNING = Occurrence.at(Instant.parse("2026-11-20T08:00:00Z"));
    private static final Occurrence EVENING = Occurrence.at(Instant.parse("2026-11-20T19:00:00Z"));
    private static final Occurrence NEW_YEARS_EVE = Occurrence.on(LocalDate.of(2026, 12, 31), PARIS);

    private RestrictionExamples() {}

    public static AccountRestricted accountRestricted() {
        return new AccountRestricted(
                Ref.parse("restriction:rehearsal/account-1"),
                Personal.of(Ref.parse("account:rehearsal/77")),
                false,
                new Measure(MeasureKind.SUSPENDED, "suspended for seven days"),
                decision("account-1", new Ground.NotStated()),
                List.of(),
                NEW_YEARS_EVE,
                MORNING,
                Basis.FIRST_PARTY,
                List.of(),
                null,
                List.of());
    }

    public static AccountRestrictionLifted accountRestrictionLifted() {
        return new AccountRestrictionLifted(
                Ref.parse("restriction:rehearsal/account-1"),
                decision("account-1-lifted", new Ground.NotRequired("it favours the account")),
                EVENING,
                Basis.FIRST_PARTY,
                List.of(),
                null,
                List.of());
    }

    public static ContentRestricted contentRestricted() {
        return new ContentRestricted(
                Ref.parse("restriction:rehearsal/content-1"),
                Personal.of(Ref.parse("post:rehearsal/1001")),
                true,
                new ContentMeasure(ContentMeasureKind.DISABLED, "withheld in your country"),
                decision("content-1", new Ground.IllegalContent("Loi 1881", "Art. 24", "FR")),
                List.of("FR", "EU"),
                NEW_YEARS_EVE,
                MORNING,
                Basis.OBSERVED,
                List.of(Examples.blog()),
                "withheld",
                List.of(Ref.event(8)));
    }

    public static ContentRestored contentRestored() {
        return new ContentRestored(
                Ref.parse("restriction:rehearsal/content-1"),
                decision("content-1-restored", new Ground.NotKnown()),
                EVENING,
                Basis.OBSERVED,
                List.of(Examples.blog()),
                "visible again",
                List.of(Ref.event(9)));
    }

    public static MonetisationRestricted monetisationRestricted() {
        return new MonetisationRestricted(
                Ref.parse("restriction:rehearsal/monetisation-1"),
                Personal.of(Ref.parse("post:rehearsal/1001")),
                false,
                new MonetisationMeasure(MonetisationMeasureKind.OTHER, "a smaller share of what advertisements earn"),
                decision("monetisation-1", new Ground.NotStated()),
                List.of("DE"),
                NEW_YEARS_EVE,
                MORNING,
                Basis.FIRST_PARTY,
                List.of(),
                null,
                List.of());
    }

    public static MonetisationRestrictionLifted monetisationRestrictionLifted() {
        return new MonetisationRestrictionLifted(
                Ref.parse("restriction:rehearsal/monetisation-1"),
                decision("monetisation-1-lifted", new Ground.NotStated()),
                EVENING,
                Basis.FIRST_PARTY,
                List.of(),
                null,
                List.of());
    }

    public static ServiceRestricted serviceRestricted() {
        return new ServiceRestricted(
                Ref.parse("restriction:rehearsal/service-1"),
                Personal.of(Ref.parse("account:rehearsal/77")),
                false,
                new ServiceMeasure(ServiceMeasureKind.PARTIAL_SUSPENSION, "cannot send messages"),
                decision("service-1", new Ground.NotStated()),
                List.of("US"),
                NEW_YEARS_EVE,
                MORNING,
                Basis.FIRST_PARTY,
                List.of(),
                null,
                List.of());
    }

    public static ServiceRestrictionLifted serviceRestrictionLifted() {
        return new ServiceRestrictionLifted(
                Ref.parse("restriction:rehearsal/service-1"),
                decision("service-1-lifted", new Ground.NotStated()),
                EVENING,
                Basis.FIRST_PARTY,
                List.of(),
                null,
                List.of());
    }

    private static Decision decision(String id, Ground ground) {
        return new Decision(
                Ref.parse("decision:rehearsal/" + id),
                ground,
                List.of(Ref.parse("order:demo-desk/1")),
                Detection.AUTOMATED,
                Automation.PARTIALLY,
                Category.ILLEGAL_OR_HARMFUL_SPEECH,
                Occurrence.at(Instant.parse("2026-11-20T08:05:00Z")));
    }
}
