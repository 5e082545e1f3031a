package dev.acta.events;

import dev.acta.events.value.AccountSet;
import dev.acta.events.value.AssetKind;
import dev.acta.events.value.AttributionRelation;
import dev.acta.events.value.Automation;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Category;
import dev.acta.events.value.Change;
import dev.acta.events.value.Claim;
import dev.acta.events.value.ClaimBasis;
import dev.acta.events.value.CodedResponse;
import dev.acta.events.value.Commitment;
import dev.acta.events.value.Confidence;
import dev.acta.events.value.CorrectionKind;
import dev.acta.events.value.Count;
import dev.acta.events.value.Custody;
import dev.acta.events.value.DatasetPart;
import dev.acta.events.value.Decision;
import dev.acta.events.value.Demand;
import dev.acta.events.value.Detection;
import dev.acta.events.value.Figure;
import dev.acta.events.value.Ground;
import dev.acta.events.value.HeldBack;
import dev.acta.events.value.IdScheme;
import dev.acta.events.value.LabelForm;
import dev.acta.events.value.LinkRelation;
import dev.acta.events.value.LinkedPage;
import dev.acta.events.value.Manifest;
import dev.acta.events.value.Measure;
import dev.acta.events.value.MeasureKind;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Period;
import dev.acta.events.value.Personal;
import dev.acta.events.value.PersonalItems;
import dev.acta.events.value.Population;
import dev.acta.events.value.Ref;
import dev.acta.events.value.ResponseType;
import dev.acta.events.value.Role;
import dev.acta.events.value.RosterAccount;
import dev.acta.events.value.Source;
import dev.acta.events.value.SourceKind;
import dev.acta.events.value.Speaker;
import dev.acta.events.value.Stance;
import dev.acta.events.value.StanceOn;
import dev.acta.events.value.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;

/** One event of every type, most of them from June 2020. */
public final class Examples {
    public static final Ref NETWORK = Ref.parse("network:twitter/2020-06-a");
    private static final Ref DESK = Ref.parse("org:demo-desk");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final ZoneId CANBERRA = ZoneId.of("Australia/Sydney");
    private static final LocalDate DISCLOSED = LocalDate.of(2020, 6, 11);
    private static final Instant RETRIEVED = Instant.parse("2026-11-20T09:30:00.250000Z");

    private Examples() {}

    public static List<ActaEvent> all() {
        return List.of(
                networkSuspended(),
                rosterRecorded(),
                networkAttributed(),
                disclosurePublished(),
                datasetReleased(),
                datasetShared(),
                postLabelled(),
                officialResponseIssued(),
                findingPublished(),
                documentRecorded(),
                recordsLinked(),
                recordCorrected());
    }

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
                List.of(blog()),
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
                List.of(blog()),
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
                List.of(blog()),
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
                List.of(blog()),
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
                LabelForm.FACT_CHECK_LINK,
                null,
                "Get the facts about mail-in ballots",
                new LinkedPage("https://example.org/ballots", null, "Facts about mail-in ballots"),
                "en",
                Occurrence.on(LocalDate.of(2020, 5, 26), NEW_YORK),
                Basis.OBSERVED,
                List.of(blog()),
                null,
                List.of());
    }

    public static OfficialResponseIssued officialResponseIssued() {
        Ref claim = Ref.parse("claim:demo-desk/2020-06-12-1");
        return new OfficialResponseIssued(
                Ref.parse("response:demo-desk/2020-06-12-mfa"),
                Ref.parse("government:CN"),
                "Ministry of Foreign Affairs",
                new Speaker("Hua Chunying", "spokesperson"),
                List.of(
                        CodedResponse.stated(ResponseType.CONDEMNATION),
                        CodedResponse.stated(ResponseType.DEMAND),
                        new CodedResponse(ResponseType.DENIAL, ClaimBasis.INFERRED, DESK)),
                List.of(
                        new StanceOn(Personal.of(NETWORK), Stance.STRONGLY_DISAGREE, DESK),
                        new StanceOn(Personal.of(Ref.parse("account:twitter/12")), null, null)),
                List.of(new Claim(
                        claim,
                        "2.6 million tweets were retweeted more than 25 million times",
                        ClaimBasis.STATED,
                        null,
                        List.of(Personal.of(Ref.parse("finding:demo-desk/like-a-virus"))),
                        List.of(
                                new Figure("tweets", Count.exact(2_600_000)),
                                new Figure(
                                        "retweets", Count.atLeast(25_000_000).withAsStated("more than 25 million"))))),
                List.of(
                        new Demand(
                                Ref.parse("demand:demo-desk/2020-06-12-1"),
                                Ref.parse("platform:twitter"),
                                null,
                                "close the accounts that smear China in an organised way",
                                List.of()),
                        new Demand(
                                Ref.parse("demand:demo-desk/2020-06-12-2"),
                                null,
                                "other platforms",
                                "act on the networks behind the rumour",
                                List.of(Personal.of(claim)))),
                List.of(Ref.parse("document:demo-desk/nrsc-memo")),
                new Statement(null, "sha256:" + "0f".repeat(32), "zh"),
                "regular press conference",
                "Beijing",
                "zh",
                Occurrence.on(LocalDate.of(2020, 6, 12), BEIJING),
                Basis.OBSERVED,
                List.of(new Source(
                        null,
                        SourceKind.TRANSLATION,
                        null,
                        "Ministry of Foreign Affairs",
                        "Regular press conference on June 12, 2020",
                        "https://example.org/press/2020-06-12",
                        "https://example.org/archive/https://example.org/press/2020-06-12",
                        "at minute 12",
                        "en",
                        Occurrence.on(LocalDate.of(2020, 6, 12), BEIJING),
                        RETRIEVED,
                        null)),
                null);
    }

    public static FindingPublished findingPublished() {
        return new FindingPublished(
                Ref.parse("finding:demo-desk/like-a-virus"),
                "Like a virus",
                Ref.parse("institute:aspi"),
                List.of(Ref.parse("institute:qut")),
                List.of("A. Researcher"),
                "none declared",
                "co-retweet analysis",
                new Population(
                        "tweets on the virus",
                        List.of(),
                        new Period(LocalDate.of(2020, 3, 30), null, "10 days from late March")),
                List.of(
                        new Figure("tweets", Count.exact(2_600_000)),
                        new Figure("clusters", Count.range(28, 30).withAsStated("about 30"))),
                List.of(),
                List.of(Personal.of(NETWORK)),
                Occurrence.between(LocalDate.of(2020, 6, 1), LocalDate.of(2020, 6, 2), CANBERRA),
                Basis.REPORTED,
                List.of(new Source(
                        null,
                        SourceKind.ORIGINAL,
                        null,
                        "The Australia Institute",
                        "Like a virus",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        new Source(
                                Ref.parse("document:demo-desk/news"),
                                SourceKind.REPORT,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null))),
                null);
    }

    public static DocumentRecorded documentRecorded() {
        return new DocumentRecorded(
                Ref.parse("document:demo-desk/nrsc-memo"),
                "Corona big book",
                "a strategist",
                Ref.parse("org:nrsc"),
                57,
                "en",
                "https://example.org/memo.pdf",
                null,
                new Custody.Held("sha256:" + "c0".repeat(32), "application/pdf", 1_204_224, RETRIEVED),
                List.of(new Figure("pages", Count.exact(57))),
                List.of(),
                Occurrence.in(YearMonth.of(2020, 4), NEW_YORK),
                Basis.OBSERVED,
                List.of(blog()),
                null);
    }

    public static RecordsLinked recordsLinked() {
        return new RecordsLinked(
                Ref.parse("link:demo-desk/2020-06-a-2019-08"),
                Personal.of(NETWORK),
                LinkRelation.SAME_OPERATION_AS,
                Personal.of(Ref.parse("post:twitter/77")),
                Ref.parse("platform:twitter"),
                "the disclosure says so",
                Occurrence.on(DISCLOSED, NEW_YORK),
                Basis.REPORTED,
                List.of(blog()),
                null);
    }

    public static RecordCorrected recordCorrected() {
        JsonNodeFactory json = JsonNodeFactory.instance;
        return new RecordCorrected(
                Ref.event(7),
                CorrectionKind.SOURCE_ERROR,
                List.of(
                        new Change(
                                "/institute",
                                Commitment.of(json.stringNode("institute:aspi")),
                                json.stringNode("institute:the-australia-institute")),
                        new Change(
                                "/about",
                                Commitment.of(json.arrayNode().add("network:twitter/2020-06-a")),
                                json.nullNode())),
                "the article credits another institute's report to ASPI",
                DESK,
                Occurrence.at(Instant.parse("2026-11-23T12:00:00Z")),
                Basis.OBSERVED,
                List.of(blog()),
                null);
    }

    private static Source blog() {
        return new Source(
                null,
                SourceKind.ORIGINAL,
                "Twitter Safety",
                "Twitter",
                "Disclosing networks of state-linked information operations we've removed",
                "https://example.org/disclosures/2020-06",
                null,
                null,
                "en",
                Occurrence.on(DISCLOSED, NEW_YORK),
                RETRIEVED,
                null);
    }
}
