package dev.acta.events;

import dev.acta.events.value.Basis;
import dev.acta.events.value.Category;
import dev.acta.events.value.Ground;
import dev.acta.events.value.NotifierKind;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Period;
import dev.acta.events.value.Personal;
import dev.acta.events.value.Ref;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What a platform is told, goes by, and leaves alone: one event of every type. */
public final class ModerationExamples {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private ModerationExamples() {}

    public static DecidedNotToAct decidedNotToAct() {
        return new DecidedNotToAct(
                NetworkExamples.decision(
                        "decision:rehearsal/left-alone-1",
                        new Ground.IncompatibleContent(Ref.parse("policy:rehearsal/civic@2026-01"), null),
                        List.of(Ref.parse("notice:demo-desk/77"))),
                List.of(Personal.of(Ref.parse("post:rehearsal/9001"))),
                "a label",
                Personal.of("the claim is the author's own view of her street"),
                Occurrence.at(Instant.parse("2026-11-23T09:00:00Z")),
                Basis.FIRST_PARTY,
                List.of(),
                null,
                List.of());
    }

    public static NoticeRecorded noticeRecorded() {
        return new NoticeRecorded(
                Ref.parse("notice:demo-desk/77"),
                Ref.parse("platform:rehearsal"),
                NotifierKind.TRUSTED_FLAGGER,
                Ref.parse("org:flaggers"),
                List.of(Personal.of(Ref.parse("post:rehearsal/9001"))),
                new Ground.IllegalContent("StGB", "section 130", "DE"),
                Category.ILLEGAL_OR_HARMFUL_SPEECH,
                Personal.of("the post calls for violence against a neighbour"),
                Occurrence.at(Instant.parse("2026-11-21T08:00:05Z")),
                Occurrence.at(Instant.parse("2026-11-21T08:00:00Z")),
                Basis.REPORTED,
                List.of(Examples.blog()),
                null);
    }

    public static PolicyVersionRegistered policyVersionRegistered() {
        return new PolicyVersionRegistered(
                Ref.parse("policy:rehearsal/civic@2026-01"),
                "Civic integrity policy",
                "sha256:" + "4d".repeat(32),
                "https://example.org/rules/civic",
                "https://example.org/archive/https://example.org/rules/civic",
                "en",
                new Period(LocalDate.of(2026, 1, 15), null, null),
                Occurrence.on(LocalDate.of(2026, 1, 10), BERLIN),
                Basis.OBSERVED,
                List.of(Examples.blog()),
                null,
                List.of());
    }
}
