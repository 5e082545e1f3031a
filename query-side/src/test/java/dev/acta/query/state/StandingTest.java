package dev.acta.query.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.events.value.Occurrence;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Occurrence BEGUN = day(1);

    @Test
    void theDayOfTheBeginningIsNotCertain() {
        assertThat(at("2026-11-30T22:59:59Z")).isEqualTo(Standing.NOT_YET);
        assertThat(at("2026-11-30T23:00:00Z")).isEqualTo(Standing.UNDETERMINED);
        assertThat(at("2026-12-01T23:00:00Z")).isEqualTo(Standing.STANDS);
    }

    @Test
    void anEndThatIsStatedPassesByItsOwnDate() {
        assertThat(at("2026-12-09T22:59:59Z", day(10))).isEqualTo(Standing.STANDS);
        assertThat(at("2026-12-09T23:00:00Z", day(10))).isEqualTo(Standing.UNDETERMINED);
        assertThat(at("2026-12-10T23:00:00Z", day(10))).isEqualTo(Standing.OVER);
    }

    @Test
    void theFirstOfSeveralEndsCounts() {
        assertThat(at("2026-12-06T00:00:00Z", day(10), day(5))).isEqualTo(Standing.OVER);
    }

    @Test
    void whatEndedAtNobodyKnowsWhatTimeIsUndetermined() {
        assertThat(at("2026-12-06T00:00:00Z", Occurrence.unknown())).isEqualTo(Standing.UNDETERMINED);
        assertThat(at("2026-12-06T00:00:00Z", Occurrence.onOrBefore(LocalDate.of(2026, 12, 5), PARIS)))
                .isEqualTo(Standing.OVER);
    }

    private static Standing at(String moment, Occurrence... ends) {
        return Standing.at(Instant.parse(moment), BEGUN, List.of(ends));
    }

    private static Occurrence day(int day) {
        return Occurrence.on(LocalDate.of(2026, 12, day), PARIS);
    }
}
