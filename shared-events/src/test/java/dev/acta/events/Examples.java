package dev.acta.events;

import dev.acta.events.value.Basis;
import dev.acta.events.value.Change;
import dev.acta.events.value.Claim;
import dev.acta.events.value.ClaimBasis;
import dev.acta.events.value.CodedResponse;
import dev.acta.events.value.Commitment;
import dev.acta.events.value.CorrectionKind;
import dev.acta.events.value.Count;
import dev.acta.events.value.Custody;
import dev.acta.events.value.Demand;
import dev.acta.events.value.Figure;
import dev.acta.events.value.LinkRelation;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Period;
import dev.acta.events.value.Personal;
import dev.acta.events.value.Population;
import dev.acta.events.value.Ref;
import dev.acta.events.value.ResponseType;
import dev.acta.events.value.Source;
import dev.acta.events.value.SourceKind;
import dev.acta.events.value.Speaker;
import dev.acta.events.value.Stance;
import dev.acta.events.value.StanceOn;
import dev.acta.events.value.Statement;
import java.time.Instant;
import java.time.LocalDate;
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
                PlatformExamples.networkSuspended(),
                PlatformExamples.rosterRecorded(),
                PlatformExamples.networkAttributed(),
                PlatformExamples.disclosurePublished(),
                PlatformExamples.datasetReleased(),
                PlatformExamples.datasetShared(),
                PlatformExamples.postLabelled(),
                officialResponseIssued(),
                findingPublished(),
                RedressExamples.complaintLodged(),
                RedressExamples.complaintDecided(),
                RedressExamples.disputeOpened(),
                RedressExamples.disputeDecided(),
                RedressExamples.outcomeImplemented(),
                documentRecorded(),
                RecordKeepingExamples.evidenceRecorded(),
                recordsLinked(),
                RecordKeepingExamples.recordsUnlinked(),
                recordCorrected(),
                RecordKeepingExamples.recordVoided(),
                RecordKeepingExamples.duplicateMarked(),
                RecordKeepingExamples.coverageAttested(),
                RecordKeepingExamples.dataRequestRecorded(),
                RecordKeepingExamples.dataRequestDecided(),
                RecordKeepingExamples.investigationOpened(),
                RecordKeepingExamples.investigationReplayed(),
                RecordKeepingExamples.investigationSealed(),
                ErasureExamples.erasureRequested(),
                ErasureExamples.personalDataErased(),
                ErasureExamples.legalHoldPlaced(),
                ErasureExamples.legalHoldReleased());
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

    static Source blog() {
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
