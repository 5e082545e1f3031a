package dev.acta.query.testing;

import dev.acta.events.DisclosurePublished;
import dev.acta.events.DocumentRecorded;
import dev.acta.events.FindingPublished;
import dev.acta.events.NetworkAttributed;
import dev.acta.events.NetworkSuspended;
import dev.acta.events.NetworkSuspensionExtended;
import dev.acta.events.OfficialResponseIssued;
import dev.acta.events.PostLabelled;
import dev.acta.events.RecordCorrected;
import dev.acta.events.RecordVoided;
import dev.acta.events.RecordsLinked;
import dev.acta.events.RosterRecorded;
import dev.acta.events.value.AccountSet;
import dev.acta.events.value.AssetKind;
import dev.acta.events.value.AttributionRelation;
import dev.acta.events.value.Automation;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Change;
import dev.acta.events.value.ClaimBasis;
import dev.acta.events.value.CodedResponse;
import dev.acta.events.value.Commitment;
import dev.acta.events.value.CorrectionKind;
import dev.acta.events.value.Count;
import dev.acta.events.value.Custody;
import dev.acta.events.value.Decision;
import dev.acta.events.value.Detection;
import dev.acta.events.value.Ground;
import dev.acta.events.value.LabelContent;
import dev.acta.events.value.LabelForm;
import dev.acta.events.value.LinkRelation;
import dev.acta.events.value.Measure;
import dev.acta.events.value.MeasureKind;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Personal;
import dev.acta.events.value.PersonalItems;
import dev.acta.events.value.Ref;
import dev.acta.events.value.ResponseType;
import dev.acta.events.value.Role;
import dev.acta.events.value.RosterAccount;
import dev.acta.events.value.Source;
import dev.acta.events.value.Speaker;
import dev.acta.events.value.Stance;
import dev.acta.events.value.StanceOn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

/** Events like those of June 2020. */
public final class TheCase {

    public static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");
    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    public static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    public static final String NETWORK = "network:twitter/2020-06-a";
    public static final String RESPONSE = "response:demo-desk/mfa-2020-06-12";
    public static final String POST = "post:twitter/1265255835124539392";
    public static final String AUTHOR = "account:twitter/25073877";
    public static final String FINDING = "finding:demo-desk/like-a-virus";
    public static final String MEMO = "document:demo-desk/memo";

    private TheCase() {}

    public static NetworkSuspended suspended() {
        return suspended(NETWORK, Basis.REPORTED, List.of());
    }

    public static NetworkSuspended suspended(String network, Basis basis, List<Ref> conflictsWith) {
        Ref ref = Ref.parse(network);
        return new NetworkSuspended(
                ref,
                new Measure(MeasureKind.TERMINATED, "removed"),
                decision("decision:%s/%s".formatted(ref.ownedBy(), ref.id())),
                null,
                List.of(
                        new AccountSet(Role.CORE, AssetKind.ACCOUNT, Count.exact(23_750), true, null, null),
                        new AccountSet(
                                Role.AMPLIFIER, AssetKind.ACCOUNT, Count.approximate(150_000), false, null, null)),
                Occurrence.onOrBefore(LocalDate.of(2020, 6, 11), LOS_ANGELES),
                basis,
                basis == Basis.FIRST_PARTY
                        ? List.of()
                        : List.of(published("Twitter", LocalDate.of(2020, 6, 11), LOS_ANGELES)),
                null,
                conflictsWith);
    }

    public static NetworkSuspensionExtended extended(String network) {
        NetworkSuspended suspended = suspended(network, Basis.FIRST_PARTY, List.of());
        return new NetworkSuspensionExtended(
                suspended.network(),
                suspended.measure(),
                suspended.decision(),
                suspended.operation(),
                suspended.sets(),
                suspended.occurrence(),
                suspended.basis(),
                suspended.sources(),
                suspended.asStated(),
                List.of());
    }

    public static RecordVoided voided(long position) {
        return new RecordVoided(
                Ref.event(position),
                CorrectionKind.RECORDING_ERROR,
                "it never happened",
                Ref.parse("org:demo-desk"),
                Occurrence.at(Instant.parse("2026-11-23T12:00:00Z")),
                Basis.FIRST_PARTY,
                List.of(),
                null);
    }

    private static Decision decision(String id) {
        return new Decision(
                Ref.parse(id),
                new Ground.NotStated(),
                List.of(),
                Detection.NOT_KNOWN,
                Automation.NOT_KNOWN,
                null,
                null);
    }

    public static RosterRecorded roster(String network, int chunk, Role role, List<String> ids) {
        Ref ref = Ref.parse(network);
        return new RosterRecorded(
                Ref.parse("roster:%s/%s".formatted(ref.ownedBy(), ref.id())),
                ref,
                role,
                chunk,
                PersonalItems.of(ids.stream()
                        .map(id -> new RosterAccount(id, dev.acta.events.value.IdScheme.HASHED, null))
                        .toList()),
                Occurrence.onOrBefore(LocalDate.of(2020, 6, 11), LOS_ANGELES),
                Basis.FIRST_PARTY,
                List.of(),
                null);
    }

    public static DisclosurePublished disclosed(String network, Basis basis) {
        Ref ref = Ref.parse(network);
        return new DisclosurePublished(
                Ref.parse("disclosure:%s/2020-06".formatted(ref.ownedBy())),
                "State-linked information operations",
                List.of(),
                List.of(ref),
                List.of(),
                Occurrence.on(LocalDate.of(2020, 6, 11), LOS_ANGELES),
                basis,
                basis == Basis.FIRST_PARTY
                        ? List.of()
                        : List.of(published("Twitter", LocalDate.of(2020, 6, 11), LOS_ANGELES)),
                null,
                List.of());
    }

    public static NetworkAttributed attributed() {
        return new NetworkAttributed(
                Ref.parse("attribution:demo-desk/a"),
                Ref.parse(NETWORK),
                Ref.parse("platform:twitter"),
                Ref.parse("government:CN"),
                AttributionRelation.STATE,
                null,
                null,
                Occurrence.on(LocalDate.of(2020, 6, 11), LOS_ANGELES),
                Basis.REPORTED,
                List.of(published("Twitter", LocalDate.of(2020, 6, 11), LOS_ANGELES)),
                null);
    }

    public static PostLabelled labelled(String post, @Nullable String author, boolean publicCapacity) {
        Ref ref = Ref.parse(post);
        return new PostLabelled(
                Personal.of(ref),
                author == null ? null : Personal.of(Ref.parse(author)),
                publicCapacity,
                Ref.parse("label:%s/%s".formatted(ref.ownedBy(), publicCapacity ? "public" : "private")),
                decision("decision:%s/label".formatted(ref.ownedBy())),
                new LabelContent(LabelForm.FACT_CHECK_LINK, null, "Get the facts about mail-in ballots", null, "en"),
                Occurrence.on(LocalDate.of(2020, 5, 26), LOS_ANGELES),
                Basis.OBSERVED,
                List.of(published("Twitter", LocalDate.of(2020, 5, 26), LOS_ANGELES)),
                null,
                List.of());
    }

    public static OfficialResponseIssued responded() {
        return responded(RESPONSE, List.of(Ref.parse(NETWORK)));
    }

    public static OfficialResponseIssued responded(String response, List<Ref> about) {
        return new OfficialResponseIssued(
                Ref.parse(response),
                Ref.parse("government:CN"),
                "Ministry of Foreign Affairs",
                new Speaker("Hua Chunying", "spokesperson"),
                List.of(
                        CodedResponse.stated(ResponseType.CONDEMNATION),
                        new CodedResponse(ResponseType.DENIAL, ClaimBasis.INFERRED, Ref.parse("org:demo-desk"))),
                about.stream()
                        .map(ref ->
                                new StanceOn(Personal.of(ref), Stance.STRONGLY_DISAGREE, Ref.parse("org:demo-desk")))
                        .toList(),
                List.of(),
                List.of(),
                List.of(Ref.parse(FINDING), Ref.parse(MEMO)),
                null,
                "regular press conference",
                "Beijing",
                "zh",
                Occurrence.on(LocalDate.of(2020, 6, 12), SHANGHAI),
                Basis.OBSERVED,
                List.of(published("Ministry of Foreign Affairs", LocalDate.of(2020, 6, 12), SHANGHAI)),
                null);
    }

    public static FindingPublished found() {
        return new FindingPublished(
                Ref.parse(FINDING),
                "Like a virus",
                Ref.parse("institute:aspi"),
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                Occurrence.between(LocalDate.of(2020, 6, 1), LocalDate.of(2020, 6, 2), ZoneId.of("Australia/Sydney")),
                Basis.REPORTED,
                List.of(published("a newspaper", LocalDate.of(2020, 6, 17), LOS_ANGELES)),
                null);
    }

    public static RecordCorrected corrected(
            long position, CorrectionKind kind, String pointer, String stood, String should, LocalDate published) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        return new RecordCorrected(
                Ref.event(position),
                kind,
                List.of(new Change(pointer, Commitment.of(json.stringNode(stood)), json.stringNode(should))),
                "The article names another institute than the report does",
                Ref.parse("org:demo-desk"),
                Occurrence.on(published, SHANGHAI),
                Basis.REPORTED,
                List.of(published("The Australia Institute", published, ZoneId.of("Australia/Sydney"))),
                null);
    }

    public static DocumentRecorded memo() {
        return new DocumentRecorded(
                Ref.parse(MEMO),
                "A memo on messages",
                null,
                null,
                57,
                "en",
                null,
                null,
                new Custody.Referenced(),
                List.of(),
                List.of(),
                Occurrence.in(java.time.YearMonth.of(2020, 4), ZoneId.of("America/New_York")),
                Basis.REPORTED,
                List.of(published("a newspaper", LocalDate.of(2020, 4, 24), LOS_ANGELES)),
                null);
    }

    public static RecordsLinked linked(String from, LinkRelation relation, String to) {
        return new RecordsLinked(
                Ref.parse("link:demo-desk/%d".formatted(Integer.toUnsignedLong((from + relation + to).hashCode()))),
                Personal.of(Ref.parse(from)),
                relation,
                Personal.of(Ref.parse(to)),
                Ref.parse("org:demo-desk"),
                null,
                Occurrence.on(LocalDate.of(2020, 6, 12), BRUSSELS),
                Basis.FIRST_PARTY,
                List.of(),
                null);
    }

    public static Source published(String by, LocalDate day, ZoneId zone) {
        return new Source(null, null, null, by, null, null, null, null, null, Occurrence.on(day, zone), null, null);
    }
}
