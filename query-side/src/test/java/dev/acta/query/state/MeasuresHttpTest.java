package dev.acta.query.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.events.AccountLabelled;
import dev.acta.events.AccountRestricted;
import dev.acta.events.AccountRestrictionLifted;
import dev.acta.events.LabelRemoved;
import dev.acta.events.LabelRevised;
import dev.acta.events.value.Automation;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Decision;
import dev.acta.events.value.Detection;
import dev.acta.events.value.Ground;
import dev.acta.events.value.LabelContent;
import dev.acta.events.value.LabelForm;
import dev.acta.events.value.Measure;
import dev.acta.events.value.MeasureKind;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Personal;
import dev.acta.events.value.Ref;
import dev.acta.query.testing.QueryApp;
import dev.acta.query.testing.TestLog;
import dev.acta.store.testing.TestDatabase;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import tools.jackson.databind.JsonNode;

/** Labels and restrictions of one account, all of them the platform's own record. */
@TestInstance(Lifecycle.PER_CLASS)
class MeasuresHttpTest {
    private static final Ref ACCOUNT = Ref.parse("account:rehearsal/7");
    private static final Ref LABEL = Ref.parse("label:rehearsal/l");
    private static final Ref LIFTED = Ref.parse("restriction:rehearsal/lifted");
    private static final Ref ENDING = Ref.parse("restriction:rehearsal/ending");

    private final TestDatabase database = TestDatabase.fresh();
    private final TestLog log = new TestLog(database);
    private final QueryApp app = QueryApp.start(database);

    @BeforeAll
    void record() {
        log.append(
                new AccountLabelled(
                        Personal.of(ACCOUNT),
                        false,
                        LABEL,
                        decision(),
                        content("State media"),
                        day(1),
                        Basis.FIRST_PARTY,
                        List.of(),
                        null,
                        List.of()), // 0
                new LabelRevised(
                        LABEL,
                        decision(),
                        content("Public media"),
                        day(2),
                        Basis.FIRST_PARTY,
                        List.of(),
                        null,
                        List.of()),
                new LabelRemoved(LABEL, decision(), day(3), Basis.FIRST_PARTY, List.of(), null, List.of()), // 2
                restricted(LIFTED, null), // 3
                restricted(ENDING, day(10)), // 4
                new AccountRestrictionLifted(
                        LIFTED, decision(), day(5), Basis.FIRST_PARTY, List.of(), null, List.of())); // 5
        app.getAt(5, "/v1/labels/rehearsal/l");
    }

    @AfterAll
    void stop() {
        app.close();
        log.close();
        database.close();
    }

    @Test
    void anAccountShowsWhatBecameOfItsLabelsAndRestrictions() {
        JsonNode account = state("/v1/accounts/rehearsal/7");

        assertThat(account.path("labels").findValuesAsString("position")).containsExactly("0");
        assertThat(account.path("labelRevisions").findValuesAsString("position"))
                .containsExactly("1");
        assertThat(account.path("labelRemovals").findValuesAsString("position")).containsExactly("2");
        assertThat(account.path("restrictions").findValuesAsString("position")).containsExactly("3", "4");
        assertThat(account.path("liftings").findValuesAsString("position")).containsExactly("5");
        assertThat(account.toString()).doesNotContain("standing");
        assertThat(state("/v1/accounts/rehearsal/7?asOf=4").has("liftings")).isFalse();
    }

    @Test
    void aLabelAndARestrictionHaveStatesOfTheirOwn() {
        JsonNode label = state("/v1/labels/rehearsal/l");

        assertThat(label.at("/labels/0/content/text").stringValue()).isEqualTo("State media");
        assertThat(label.at("/labelRevisions/0/content/text").stringValue()).isEqualTo("Public media");
        assertThat(label.path("labelRemovals")).hasSize(1);
        assertThat(state("/v1/restrictions/rehearsal/lifted").path("liftings")).hasSize(1);
        assertThat(state("/v1/restrictions/rehearsal/ending").has("liftings")).isFalse();
        assertThat(app.get("/v1/restrictions/rehearsal/none").status()).isEqualTo(404);
    }

    @Test
    void howTheyStandAtADateIsSaidByTheDatesOnRecord() {
        String account = "/v1/accounts/rehearsal/7?validAt=2026-11-0";

        assertThat(standing(account + "2T00:00:00Z", "labels")).containsExactly("STANDS");
        assertThat(standing(account + "4T00:00:00Z", "labels")).containsExactly("OVER");
        assertThat(standing(account + "4T00:00:00Z", "restrictions")).containsExactly("STANDS", "STANDS");
        assertThat(standing(account + "6T00:00:00Z", "restrictions")).containsExactly("OVER", "STANDS");
        assertThat(standing("/v1/restrictions/rehearsal/ending?validAt=2026-11-11T00:00:00Z", "restrictions"))
                .containsExactly("OVER");
        assertThat(standing("/v1/restrictions/rehearsal/lifted?validAt=2026-11-06T00:00:00Z&asOf=4", "restrictions"))
                .containsExactly("STANDS");
        assertThat(app.get("/v1/documents/demo-desk/x?validAt=2026-11-06T00:00:00Z")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void theTimelineTellsHowTheyStandToOneAnother() {
        JsonNode entries = state("/v1/timeline?order=recorded").path("entries");

        assertThat(entries.findValuesAsString("title"))
                .containsExactly(
                        "rehearsal labelled an account: affiliation",
                        "rehearsal revised label l: affiliation",
                        "rehearsal removed label l",
                        "rehearsal restricted an account: suspended, in FR",
                        "rehearsal restricted an account: suspended, in FR",
                        "rehearsal let an account be used again: restriction lifted");
        assertThat(entries.path(0).path("relations").findValuesAsString("relation"))
                .containsExactly("REVISES", "REMOVES", "RESTRICTS", "RESTRICTS");
        assertThat(entries.path(5).at("/relations/0/entries").toString()).isEqualTo("[3]");
    }

    @Test
    void restrictionsCountWhereTheyHold() {
        assertThat(state("/v1/timeline?jurisdiction=FR&order=recorded")
                        .path("entries")
                        .findValuesAsString("position"))
                .containsExactly("3", "4");
    }

    private List<String> standing(String path, String statements) {
        return state(path).path(statements).findValuesAsString("standing");
    }

    private JsonNode state(String path) {
        QueryApp.Got got = app.getAt(5, path);
        assertThat(got.status()).as(got.body().toString()).isEqualTo(200);
        return got.body();
    }

    private static AccountRestricted restricted(Ref restriction, @Nullable Occurrence end) {
        return new AccountRestricted(
                restriction,
                Personal.of(ACCOUNT),
                false,
                new Measure(MeasureKind.SUSPENDED, null),
                decision(),
                List.of("FR"),
                end,
                day(3),
                Basis.FIRST_PARTY,
                List.of(),
                null,
                List.of());
    }

    private static LabelContent content(String text) {
        return new LabelContent(LabelForm.AFFILIATION, null, text, null, "en");
    }

    private static Decision decision() {
        return new Decision(
                Ref.parse("decision:rehearsal/1"),
                new Ground.NotStated(),
                List.of(),
                Detection.NOT_KNOWN,
                Automation.NOT_KNOWN,
                null,
                null);
    }

    private static Occurrence day(int day) {
        return Occurrence.on(LocalDate.of(2026, 11, day), ZoneOffset.UTC);
    }
}
