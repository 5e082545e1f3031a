package dev.acta.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.acta.events.RecordCorrected;
import dev.acta.events.json.EventJson;
import dev.acta.events.value.CorrectionKind;
import dev.acta.events.value.Role;
import dev.acta.query.testing.InMemoryPast;
import dev.acta.query.testing.TheCase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineFoldTest {

    private final TimelineFold fold = new TimelineFold(new EventJson());
    private final InMemoryPast log = new InMemoryPast();

    @Test
    void anEventOpensAnEntryFromItsPositionOn() {
        List<TimelineChange> changes = log.fold(TheCase.found(), fold);

        assertThat(changes).singleElement().satisfies(change -> {
            EntryVersion version = (EntryVersion) change;
            assertThat(version.since()).isZero();
            assertThat(version.body())
                    .contains(
                            "\"title\":\"aspi published: Like a virus\"", "\"corrected\":false", "\"corrections\":[]");
        });
    }

    @Test
    void aPartOfARosterMakesNoEntry() {
        assertThat(log.fold(TheCase.roster(TheCase.NETWORK, 0, Role.CORE, List.of("a")), fold))
                .isEmpty();
    }

    @Test
    void aCorrectionClosesTheVersionThatStoodAndTellsTheWholeEntryAnew() {
        log.fold(TheCase.found(), fold);

        List<TimelineChange> changes = log.fold(toAustraliaInstitute(CorrectionKind.SOURCE_ERROR), fold);

        assertThat(changes).hasSize(3);
        assertThat(((EntryVersion) changes.get(0)).body())
                .contains("\"type\":\"RecordCorrected\"", "Correction of entry 0: source error");
        long published = Moments.micros(Instant.parse("2020-06-19T14:00:00Z"));
        assertThat(changes.get(1)).isEqualTo(new TimelineChange.Superseded(0, 1, published));
        EntryVersion corrected = (EntryVersion) changes.get(2);
        assertThat(corrected.since()).isEqualTo(1);
        assertThat(corrected.appliesFrom()).isEqualTo(published);
        assertThat(corrected.body())
                .contains(
                        "\"title\":\"the-australia-institute published: Like a virus\"",
                        "\"actor\":\"institute:the-australia-institute\"",
                        "\"corrections\":[1],\"corrected\":true")
                .doesNotContain("aspi");
    }

    @Test
    void anErrorOfRecordingWasNeverWhatWasKnown() {
        log.fold(TheCase.found(), fold);

        List<TimelineChange> changes = log.fold(toAustraliaInstitute(CorrectionKind.RECORDING_ERROR), fold);

        assertThat(((EntryVersion) changes.get(2)).appliesFrom()).isEqualTo(Moments.ALWAYS);
    }

    @Test
    void correctionsOfOneEntryAddUp() {
        log.fold(TheCase.found(), fold);
        log.fold(toAustraliaInstitute(CorrectionKind.SOURCE_ERROR), fold);

        List<TimelineChange> changes = log.fold(
                TheCase.corrected(
                        0,
                        CorrectionKind.RECORDING_ERROR,
                        "/title",
                        "Like a virus",
                        "Like a virus: report",
                        LocalDate.of(2020, 6, 19)),
                fold);

        assertThat(((EntryVersion) changes.get(2)).body())
                .contains("the-australia-institute published: Like a virus: report", "\"corrections\":[1,2]");
    }

    @Test
    void aCorrectedCorrectionReachesWhatItCorrects() {
        log.fold(TheCase.found(), fold);
        log.fold(toAustraliaInstitute(CorrectionKind.SOURCE_ERROR), fold);

        List<TimelineChange> changes = log.fold(
                TheCase.corrected(
                        1,
                        CorrectionKind.RECORDING_ERROR,
                        "/changes/0/should",
                        "institute:the-australia-institute",
                        "institute:tai",
                        LocalDate.of(2020, 6, 19)),
                fold);

        assertThat(changes.stream().filter(EntryVersion.class::isInstance).map(it -> ((EntryVersion) it).position()))
                .containsExactly(2L, 1L, 0L);
        assertThat(((EntryVersion) changes.getLast()).body()).contains("tai published");
    }

    @Test
    void aCorrectionThatDoesNotFitIsNotTaken() {
        log.fold(TheCase.found(), fold);
        RecordCorrected unfit = TheCase.corrected(
                0,
                CorrectionKind.SOURCE_ERROR,
                "/institute",
                "institute:other",
                "institute:tai",
                LocalDate.of(2020, 6, 19));

        assertThatThrownBy(() -> log.fold(unfit, fold))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("STOOD_DIFFERS at /institute");
    }

    @Test
    void noPersonIsNamedInWhatIsTold() {
        List<TimelineChange> changes = log.fold(TheCase.labelled(TheCase.POST, TheCase.AUTHOR, false), fold);

        EntryVersion version = (EntryVersion) changes.getFirst();
        assertThat(version.body())
                .contains("twitter labelled a post: fact check link", "{\"$item\":0}")
                .doesNotContain("1265255835124539392", "25073877");
        assertThat(version.items()).hasSize(2);
    }

    private static RecordCorrected toAustraliaInstitute(CorrectionKind kind) {
        return TheCase.corrected(
                0,
                kind,
                "/institute",
                "institute:aspi",
                "institute:the-australia-institute",
                LocalDate.of(2020, 6, 19));
    }
}
