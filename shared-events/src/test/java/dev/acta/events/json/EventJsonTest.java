package dev.acta.events.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.acta.events.ActaEvent;
import dev.acta.events.Examples;
import dev.acta.events.Lane;
import dev.acta.events.PlatformExamples;
import dev.acta.events.PostLabelled;
import dev.acta.events.RosterRecorded;
import dev.acta.events.value.IdScheme;
import dev.acta.events.value.Personal;
import dev.acta.events.value.PersonalItems;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RosterAccount;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventJsonTest {
    private static final Pattern NULL = Pattern.compile(":null[,}]");

    private final EventJson json = new EventJson();

    static List<ActaEvent> events() {
        List<ActaEvent> events = new ArrayList<>(Examples.all());
        events.add(PlatformExamples.suspendedWithManifest());
        return events;
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventComesBackAsItWasAndIsStoredAgainInTheSameBytes(ActaEvent event) {
        EncodedJson encoded = json.encode(event);
        ActaEvent decoded = decode(encoded);

        if (!(event instanceof RosterRecorded)) {
            assertThat(decoded).isEqualTo(event);
        }
        assertThat(decoded.subjects()).isEqualTo(event.subjects());
        assertThat(json.encode(decoded).payload()).isEqualTo(encoded.payload());
        assertThat(json.encode(decoded).items()).containsExactlyElementsOf(encoded.items());
    }

    @ParameterizedTest
    @MethodSource("events")
    void aPayloadNamesNoClassAndHoldsNothingDerived(ActaEvent event) {
        assertThat(payload(event))
                .doesNotContain("dev.acta", event.getClass().getSimpleName(), "\"lane\"", "\"subjects\"", "\"actor\"")
                .doesNotContain("\"personal\"", "@class", "\n", "[]");
    }

    @ParameterizedTest
    @MethodSource("events")
    void aPayloadHoldsNoNullButTheOneThatACorrectionPutsThere(ActaEvent event) {
        assertThat(NULL.matcher(payload(event).replace("\"should\":null", "")).find())
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("events")
    void aPayloadNamesNoPerson(ActaEvent event) {
        assertThat(payload(event)).doesNotContain("account:", "post:", "100200300", "yJ4/t2Kq");
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventWithAllItsPersonalItemsErasedCanStillBeRead(ActaEvent event) {
        EncodedJson encoded = json.encode(event);
        List<byte @Nullable []> erased = Collections.nCopies(encoded.items().size(), null);

        ActaEvent decoded = json.decode(encoded.type(), encoded.revision(), encoded.payload(), erased);

        assertThat(decoded.subjects()).noneMatch(Ref::isPersonal);
    }

    @Test
    void oneErasedItemLeavesTheOthers() {
        EncodedJson encoded = json.encode(PlatformExamples.rosterRecorded());

        RosterRecorded decoded = (RosterRecorded) json.decode(
                "RosterRecorded",
                1,
                encoded.payload(),
                Arrays.asList(null, encoded.items().get(1)));

        assertThat(decoded.accounts().count()).isEqualTo(2);
        assertThat(decoded.accounts().known()).containsExactly(new RosterAccount("100200300", IdScheme.PLAIN, 3));
    }

    @Test
    void anErasedPostReadsAsErasedAndIsNotWrittenAgain() {
        EncodedJson encoded = json.encode(PlatformExamples.postLabelled());

        PostLabelled decoded = (PostLabelled) json.decode(
                "PostLabelled",
                2,
                encoded.payload(),
                Arrays.asList(null, encoded.items().get(1)));

        assertThat(decoded.post()).isEqualTo(new Personal.Erased<>());
        assertThatThrownBy(() -> json.encode(decoded)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void stagedItemsAreCountedButNotWritten() {
        RosterRecorded whole = PlatformExamples.rosterRecorded();
        byte[] root = new byte[32];
        RosterRecorded staged = new RosterRecorded(
                whole.roster(),
                whole.network(),
                whole.role(),
                whole.chunk(),
                new PersonalItems.Staged<>(2, root),
                whole.occurrence(),
                whole.basis(),
                whole.sources(),
                whole.asStated());

        EncodedJson encoded = json.encode(staged);

        assertThat(encoded.payload()).isEqualTo(json.encode(whole).payload());
        assertThat(encoded.items()).isEmpty();
        assertThat(encoded.staged()).isNotNull().extracting(StagedItems::count).isEqualTo(2);
    }

    @Test
    void anItemStoredBeforeItsEventHasTheBytesThatTheEventWouldGiveIt() {
        RosterRecorded roster = PlatformExamples.rosterRecorded();
        assertThat(roster.accounts().known().stream().map(json::encodeItem).toList())
                .containsExactlyElementsOf(json.encode(roster).items());
    }

    @Test
    void aRefThatNamesNobodyStandsInThePayload() {
        assertThat(payload(Examples.recordsLinked()))
                .contains("\"from\":\"network:twitter/2020-06-a\"", "\"to\":{\"$item\":0}");
    }

    @Test
    void anUnknownTypeStopsTheReaderAndSaysWhatToDo() {
        assertThatThrownBy(() -> json.decode("AccountPardoned", 1, "{}".getBytes(StandardCharsets.UTF_8), List.of()))
                .isInstanceOf(UnknownEventType.class)
                .hasMessageContaining("\"AccountPardoned\"")
                .hasMessageContaining("newer version")
                .hasMessageNotContaining("dev.acta");
    }

    @Test
    void anUnknownRevisionStopsTheReaderAndSaysWhatToDo() {
        EncodedJson encoded = json.encode(Examples.findingPublished());
        assertThatThrownBy(() -> json.decode(encoded.type(), 2, encoded.payload(), encodedItems(encoded)))
                .isInstanceOf(UnknownRevision.class)
                .hasMessageContaining("revision 2 of event type FindingPublished")
                .hasMessageContaining("newer version");
        assertThatThrownBy(() -> json.decode(encoded.type(), 0, encoded.payload(), encodedItems(encoded)))
                .isInstanceOf(UnknownRevision.class);
    }

    @Test
    void anAttributionIsDrawnOnTheLaneOfWhoAttributes() {
        assertThat(PlatformExamples.networkAttributed().lane()).isEqualTo(Lane.PLATFORM_ACTION);
    }

    private ActaEvent decode(EncodedJson encoded) {
        return json.decode(encoded.type(), encoded.revision(), encoded.payload(), encodedItems(encoded));
    }

    private static List<byte @Nullable []> encodedItems(EncodedJson encoded) {
        return new ArrayList<>(encoded.items());
    }

    private String payload(ActaEvent event) {
        return new String(json.encode(event).payload(), StandardCharsets.UTF_8);
    }
}
