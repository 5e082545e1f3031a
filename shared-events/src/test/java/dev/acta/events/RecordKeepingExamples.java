package dev.acta.events;

import dev.acta.events.value.Basis;
import dev.acta.events.value.Channel;
import dev.acta.events.value.Checkpoint;
import dev.acta.events.value.CorrectionKind;
import dev.acta.events.value.Criterion;
import dev.acta.events.value.Custody;
import dev.acta.events.value.Gap;
import dev.acta.events.value.LegalBasis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Period;
import dev.acta.events.value.Personal;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RequestOutcome;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Events of evidence, voiding, duplicates, coverage, data requests and investigations. */
public final class RecordKeepingExamples {
    private static final Ref DESK = Ref.parse("org:demo-desk");
    private static final Ref REQUEST = Ref.parse("request:demo-desk/2026-0042");
    private static final Ref INVESTIGATION = Ref.parse("investigation:demo-desk/like-cases");
    private static final Occurrence NOW = Occurrence.at(Instant.parse("2026-11-23T12:30:00.000001Z"));
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private RecordKeepingExamples() {}

    public static EvidenceRecorded evidenceRecorded() {
        return new EvidenceRecorded(
                Ref.parse("evidence:demo-desk/label-capture"),
                "the label as it was shown",
                List.of(Personal.of(Ref.parse("post:twitter/77")), Personal.of(Ref.parse("label:twitter/l1"))),
                "https://example.org/status/77",
                null,
                new Custody.Held(
                        "sha256:" + "e1".repeat(32), "image/png", 48_211, Instant.parse("2020-05-26T23:10:00.5Z")),
                Occurrence.on(LocalDate.of(2020, 5, 26), BERLIN),
                Basis.OBSERVED,
                List.of(Examples.blog()),
                null);
    }

    public static RecordsUnlinked recordsUnlinked() {
        return new RecordsUnlinked(
                Ref.parse("link:demo-desk/2020-06-a-2019-08"),
                Ref.event(9),
                "the later release names another operation",
                DESK,
                NOW,
                Basis.FIRST_PARTY);
    }

    public static RecordVoided recordVoided() {
        return new RecordVoided(
                Ref.event(7),
                CorrectionKind.RECORDING_ERROR,
                "recorded under the wrong platform",
                DESK,
                NOW,
                Basis.FIRST_PARTY,
                List.of(Examples.blog()),
                null);
    }

    public static DuplicateMarked duplicateMarked() {
        return new DuplicateMarked(Ref.event(12), Ref.event(4), "one press conference", DESK, NOW, Basis.FIRST_PARTY);
    }

    public static CoverageAttested coverageAttested() {
        return new CoverageAttested(
                Ref.parse("coverage:demo-desk/2020-06-mfa"),
                List.of(
                        new Channel("press conferences", Ref.parse("government:CN"), "https://example.org/press"),
                        new Channel("the wire", null, null)),
                new Period(LocalDate.of(2020, 6, 1), LocalDate.of(2020, 6, 30), null),
                "read every working day by one person, in Chinese and in English",
                List.of(new Gap(new Period(LocalDate.of(2020, 6, 25), LocalDate.of(2020, 6, 26), null), "a holiday")),
                Occurrence.on(LocalDate.of(2020, 7, 1), BERLIN),
                Basis.FIRST_PARTY,
                List.of(),
                null);
    }

    public static DataRequestRecorded dataRequestRecorded() {
        return new DataRequestRecorded(
                REQUEST,
                new LegalBasis("GDPR Art. 17", "EU", null),
                Personal.of("DSR-2026-0042"),
                LocalDate.of(2026, 12, 20),
                Occurrence.on(LocalDate.of(2026, 11, 20), BERLIN),
                Basis.FIRST_PARTY,
                List.of(),
                null);
    }

    public static DataRequestDecided dataRequestDecided() {
        return new DataRequestDecided(
                REQUEST,
                RequestOutcome.PARTLY_GRANTED,
                new LegalBasis("GDPR Art. 17(3)(e)", "EU", "one item is needed for a claim in court"),
                Occurrence.on(LocalDate.of(2026, 11, 23), BERLIN),
                Basis.FIRST_PARTY,
                List.of(),
                null);
    }

    public static InvestigationOpened investigationOpened() {
        return new InvestigationOpened(
                INVESTIGATION,
                "Were like cases decided alike?",
                List.of(Personal.of(Examples.NETWORK), Personal.of(Ref.parse("account:twitter/12"))),
                List.of(new Criterion("type", "NetworkSuspended"), new Criterion("to", "2020-07-01T00:00:00Z")),
                173_750,
                DESK,
                NOW,
                Basis.FIRST_PARTY);
    }

    public static InvestigationReplayed investigationReplayed() {
        return new InvestigationReplayed(
                INVESTIGATION,
                412,
                "sha256:" + "d1".repeat(32),
                new Checkpoint(173_751, "sha256:" + "c4".repeat(32)),
                "timeline-1",
                "0.1.0",
                DESK,
                NOW,
                Basis.FIRST_PARTY);
    }

    public static InvestigationSealed investigationSealed() {
        return new InvestigationSealed(INVESTIGATION, Ref.event(173_753), "They were.", DESK, NOW, Basis.FIRST_PARTY);
    }
}
