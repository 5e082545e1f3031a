package dev.acta.events;

import dev.acta.events.value.AccountSet;
import dev.acta.events.value.AssetKind;
import dev.acta.events.value.AttributionRelation;
import dev.acta.events.value.Automation;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Category;
import dev.acta.events.value.Confidence;
import dev.acta.events.value.Count;
import dev.acta.events.value.DatasetPart;
import dev.acta.events.value.Decision;
import dev.acta.events.value.Detection;
import dev.acta.events.value.Figure;
import dev.acta.events.value.Ground;
import dev.acta.events.value.HeldBack;
import dev.acta.events.value.IdScheme;
import dev.acta.events.value.LabelContent;
import dev.acta.events.value.LabelForm;
import dev.acta.events.value.LinkedPage;
import dev.acta.events.value.Manifest;
import dev.acta.events.value.Measure;
import dev.acta.events.value.MeasureKind;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Personal;
import dev.acta.events.value.PersonalItems;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Role;
import dev.acta.events.value.RosterAccount;
import dev.acta.events.value.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/** What a platform did: one event of every type. */
public final class PlatformExamples {
    private static final Ref NETWORK = Examples.NETWORK;
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final LocalDate DISCLOSED = LocalDate.of(2020, 6, 11);

    private PlatformExamples() {}

    public static NetworkSuspended networkSuspended() {
        return new NetworkSuspended(
                NETWORK,
                new Measure(MeasureKind.TERMINATED, "permanently removed"),
                new Decision(
                        Ref.parse("decision:twitter/2020-06-a"),
                        new Ground.IncompatibleContent(
                                Ref.parse("policy:twitter/platform-manipulation@2019-09"), "coordinated activity"),
                        List.of(Ref.parse("finding:demo-desk/2019-08")),
                        Detection.NOT_KNOWN,
                        Automation.NOT_KNOWN,
                        Category.NEGATIVE_EFFECTS_ON_CIVIC_DISCOURSE_OR_ELECTIONS,
                        null),
                Ref.parse("operation:2019-08-hk"),
                List.of(
                        new AccountSet(
                                Role.CORE, AssetKind.ACCOUNT, Count.exact(23_750), true, Count.exact(348_608), null),
                        new AccountSet(
                                Role.AMPLIFIER,
                                AssetKind.ACCOUNT,
                                Count.approximate(150_000).withAsStated("approximately 150,000"),
                                false,
                                null,
                                null)),
                Occurrence.onOrBefore(DISCLOSED, NEW_YORK).withAsStated("no date given; told of on 11 June"),
                Basis.REPORTED,
                List.of(Examples.blog()),
                "a highly engaged core network of 23,750 accounts",
                List.of(Ref.event(3)));
    }

    public static RosterRecorded rosterRecorded() {
        return new RosterRecorded(
                Ref.parse("roster:rehearsal/spring"),
                Ref.parse("network:rehearsal/spring"),
                Role.CORE,
                0,
                PersonalItems.of(List.of(
                        new RosterAccount("yJ4/t2Kq+Zx8", IdScheme.HASHED, 2),
                        new RosterAccount("100200300", IdScheme.PLAIN, 3))),
                Occurrence.at(Instant.parse("2026-11-23T10:15:30Z")),
                Basis.FIRST_PARTY,
                List.of(),
                null);
    }

    public static NetworkSuspended suspendedWithManifest() {
        return new NetworkSuspended(
                Ref.parse("network:rehearsal/spring"),
                new Measure(MeasureKind.SUSPENDED, null),
                new Decision(
                        Ref.parse("decision:rehearsal/spring"),
                        new Ground.NotStated(),
                        List.of(),
                        Detection.AUTOMATED,
                        Automation.PARTIALLY,
                        null,
                        Occurrence.at(Instant.parse("2026-11-23T10:20:00Z"))),
                null,
                List.of(new AccountSet(
                        Role.CORE,
                        AssetKind.ACCOUNT,
                        Count.exact(2),
                        false,
                        null,
                        new Manifest("sha256:" + "ab".repeat(32), 2, 1, 1))),
                Occurrence.at(Instant.parse("2026-11-23T10:15:30Z")),
                Basis.FIRST_PARTY,
                List.of(),
                null,
                List.of());
    }

    public static NetworkAttributed networkAttributed() {
        return new NetworkAttributed(
                Ref.parse("attribution:demo-desk/2020-06-b"),
                Ref.parse("network:twitter/2020-06-b"),
                Ref.parse("platform:twitter"),
                Ref.parse("media:current-policy"),
                AttributionRelation.STATE_BACKED,
                "technical links",
                new Confidence("high", "low, moderate, high"),
                Occurrence.on(DISCLOSED, NEW_YORK),
                Basis.REPORTED,
                List.of(Examples.blog()),
                "state-backed");
    }

    public static DisclosurePublished disclosurePublished() {
        return new DisclosurePublished(
                Ref.parse("disclosure:twitter/2020-06"),
                "Disclosing networks of state-linked information operations",
                List.of(Ref.parse("decision:twitter/2020-06-a"), Ref.parse("decision:twitter/2020-06-b")),
                List.of(NETWORK, Ref.parse("network:twitter/2020-06-b")),
                List.of(new Figure("accounts in the archive", Count.exact(32_242))),
                Occurrence.inMinute(LocalDateTime.of(2020, 6, 11, 20, 5).atZone(NEW_YORK)),
                Basis.OBSERVED,
                List.of(Examples.blog()),
                null,
                List.of());
    }

    public static DatasetReleased datasetReleased() {
        return new DatasetReleased(
                Ref.parse("dataset:twitter/2020-06"),
                "June 2020",
                Ref.parse("disclosure:twitter/2020-06"),
                List.of(new Figure("accounts", Count.exact(32_242))),
                List.of(new DatasetPart(NETWORK, Role.CORE, Count.exact(23_750), Count.exact(348_608))),
                List.of(new HeldBack(
                        NETWORK, Role.AMPLIFIER, Count.approximate(150_000), "too few posts of their own")),
                Occurrence.on(DISCLOSED, NEW_YORK),
                Basis.OBSERVED,
                List.of(Examples.blog()),
                null,
                List.of());
    }

    public static DatasetShared datasetShared() {
        return new DatasetShared(
                Ref.parse("dataset:twitter/2020-06"),
                List.of(new DatasetPart(NETWORK, Role.CORE, null, null)),
                List.of(Ref.parse("institute:aspi")),
                Occurrence.unknown().withAsStated("before publication"),
                Basis.REPORTED,
                List.of(Source.of(Ref.parse("document:demo-desk/aspi-report"))),
                null,
                List.of());
    }

    public static PostLabelled postLabelled() {
        return new PostLabelled(
                Personal.of(Ref.parse("post:twitter/1265001")),
                Personal.of(Ref.parse("account:twitter/265001")),
                true,
                Ref.parse("label:twitter/2020-05-26-1"),
                new Decision(
                        Ref.parse("decision:twitter/2020-05-26"),
                        new Ground.NotRequired("a label restricts nothing"),
                        List.of(),
                        Detection.NOT_AUTOMATED,
                        Automation.NOT_AUTOMATED,
                        null,
                        null),
                new LabelContent(
                        LabelForm.FACT_CHECK_LINK,
                        null,
                        "Get the facts about mail-in ballots",
                        new LinkedPage("https://example.org/ballots", null, "Facts about mail-in ballots"),
                        "en"),
                Occurrence.on(LocalDate.of(2020, 5, 26), NEW_YORK),
                Basis.OBSERVED,
                List.of(Examples.blog()),
                null,
                List.of());
    }
}
