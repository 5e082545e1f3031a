package dev.acta.events.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.JsonNodeFactory;

class ValuesTest {
    private static final Ref CLAIM = Ref.parse("claim:desk/1");
    private static final Ref DEMAND = Ref.parse("demand:desk/1");
    private static final Ref DESK = Ref.parse("org:desk");
    private static final String DIGEST = "sha256:" + "00".repeat(32);

    @Test
    void whatIsObservedOrReportedNamesItsSource() {
        assertThat(Basis.FIRST_PARTY.sources(List.of(), null)).isEmpty();
        assertThatThrownBy(() -> Basis.OBSERVED.sources(List.of(), null)).hasMessageContaining("at least one source");
        assertThatThrownBy(() -> Basis.REPORTED.sources(List.of(), null)).hasMessageContaining("at least one source");
    }

    @Test
    void onlyAReportContradictsWhatIsOnRecord() {
        assertThat(Basis.REPORTED.conflicts(List.of(Ref.event(1)))).hasSize(1);
        assertThatThrownBy(() -> Basis.FIRST_PARTY.conflicts(List.of(Ref.event(1))))
                .hasMessageContaining("FIRST_PARTY");
        assertThatThrownBy(() -> Basis.REPORTED.conflicts(List.of(DESK))).hasMessageContaining("event:POSITION");
    }

    @Test
    void aSourceNamesSomething() {
        assertThatThrownBy(() -> source(null, null, null)).hasMessageContaining("ref, or an author");
        assertThatThrownBy(() -> source(DESK, null, null)).hasMessageContaining("document:RECORDER/ID");
    }

    @Test
    void aChainOfSourcesHasAnEnd() {
        Source chain = Source.of(Ref.parse("document:desk/1"));
        for (int i = 1; i < 8; i++) {
            chain = source(null, "https://example.org/" + i, chain);
        }
        Source longest = chain;
        assertThatThrownBy(() -> source(null, "https://example.org/9", longest)).hasMessageContaining("8 sources");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"example.org", "ftp://example.org/x", "https:///x", "https://a b", "https://me:pw@example.org/"})
    void anAddressIsOneOfTheWeb(String url) {
        assertThatThrownBy(() -> source(null, url, null)).hasMessageContaining("http or https");
    }

    @Test
    void anExactCountEqualsTheRowsOfItsManifest() {
        Manifest manifest = new Manifest(DIGEST, 3, 1, 2);
        assertThat(set(Count.exact(3), manifest).manifest()).isEqualTo(manifest);
        assertThat(set(Count.approximate(4), manifest).manifest()).isEqualTo(manifest);
        assertThatThrownBy(() -> set(Count.exact(4), manifest)).hasMessageContaining("which are 3");
        assertThatThrownBy(() -> new Manifest(DIGEST, 3, 1, 1)).hasMessageContaining("sum");
        assertThatThrownBy(() -> new Manifest(DIGEST, 0, 0, 0)).hasMessageContaining("at least 1");
    }

    @Test
    void aStanceSaysWhoCodedIt() {
        Personal<Ref> about = Personal.of(Ref.parse("network:x/1"));
        assertThat(new StanceOn(about, null, null).stance()).isNull();
        assertThatThrownBy(() -> new StanceOn(about, Stance.AGREE, null)).hasMessageContaining("who coded");
        assertThatThrownBy(() -> new StanceOn(about, null, DESK)).hasMessageContaining("who coded");
    }

    @Test
    void whatIsInferredSaysByWhom() {
        assertThatThrownBy(() -> new CodedResponse(ResponseType.DENIAL, ClaimBasis.INFERRED, null))
                .hasMessageContaining("who inferred");
        assertThatThrownBy(() -> new Claim(CLAIM, "so", ClaimBasis.STATED, DESK, List.of(), List.of()))
                .hasMessageContaining("INFERRED");
    }

    @Test
    void aDemandHasOneAddresseeNamedOrDescribed() {
        assertThat(new Demand(DEMAND, null, "other platforms", "follow", List.of()).addresseeClass())
                .isEqualTo("other platforms");
        assertThatThrownBy(() -> new Demand(DEMAND, null, null, "follow", List.of()))
                .hasMessageContaining("addresseeClass");
        assertThatThrownBy(() -> new Demand(DEMAND, DESK, "others", "follow", List.of()))
                .hasMessageContaining("not both");
    }

    @Test
    void aPlainRefNamesNoPerson() {
        Ref account = Ref.parse("account:x/1");
        assertThatThrownBy(() -> new Demand(DEMAND, account, null, "follow", List.of()))
                .hasMessageContaining("must not name an account");
    }

    @Test
    void aDecisionRestsOnRulesOfItsOwnPlatform() {
        Ground ground = new Ground.IncompatibleContent(Ref.parse("policy:y/spam@1"), null);
        assertThatThrownBy(() -> new Decision(
                        Ref.parse("decision:x/1"),
                        ground,
                        List.of(),
                        Detection.NOT_KNOWN,
                        Automation.NOT_KNOWN,
                        null,
                        null))
                .hasMessage("must be of x, as decision is");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\u0000b", "\ud800", "a\u0085b"})
    void textIsReadable(String text) {
        assertThatThrownBy(() -> new Ground.NotRequired(text)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void changesInOnePlaceOverlap() {
        assertThat(change("/a").overlaps(change("/a/b"))).isTrue();
        assertThat(change("/a/b").overlaps(change("/a"))).isTrue();
        assertThat(change("/a").overlaps(change("/a"))).isTrue();
        assertThat(change("/a").overlaps(change("/ab"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "/a~2", "/~"})
    void aPointerHasTheFormOfRfc6901AndLeadsBelowTheWhole(String pointer) {
        assertThatThrownBy(() -> change(pointer)).hasMessageContaining("RFC 6901");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/a\u0000", "/\ud800"})
    void aPointerIsReadable(String pointer) {
        assertThatThrownBy(() -> change(pointer)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void aChangePutsNoFractionInPlace() {
        assertThatThrownBy(() -> new Change("/a", DIGEST, JsonNodeFactory.instance.numberNode(1.5)))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        refused -> assertThat(refused.field()).isEqualTo("should"));
    }

    private static Change change(String pointer) {
        return new Change(pointer, DIGEST, JsonNodeFactory.instance.nullNode());
    }

    private static AccountSet set(Count count, Manifest manifest) {
        return new AccountSet(Role.CORE, AssetKind.ACCOUNT, count, null, null, manifest);
    }

    private static Source source(@Nullable Ref ref, @Nullable String url, @Nullable Source via) {
        return new Source(ref, null, null, null, null, url, null, null, null, null, null, via);
    }
}
