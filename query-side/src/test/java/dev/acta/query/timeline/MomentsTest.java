package dev.acta.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.events.value.Occurrence;
import dev.acta.query.testing.TheCase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class MomentsTest {

    private static final LocalDate DAY = LocalDate.of(2020, 6, 11);

    @Test
    void aDayStandsAtItsBeginningInItsZone() {
        assertThat(Moments.sort(Occurrence.on(DAY, TheCase.LOS_ANGELES))).isEqualTo(micros("2020-06-11T07:00:00Z"));
        assertThat(Moments.sort(Occurrence.on(DAY, TheCase.SHANGHAI))).isEqualTo(micros("2020-06-10T16:00:00Z"));
    }

    @Test
    void onOrBeforeADayStandsWithThatDay() {
        assertThat(Moments.sort(Occurrence.onOrBefore(DAY, TheCase.LOS_ANGELES)))
                .isEqualTo(Moments.sort(Occurrence.on(DAY, TheCase.LOS_ANGELES)));
    }

    @Test
    void whatIsNotKnownStandsLast() {
        assertThat(Moments.sort(Occurrence.unknown())).isEqualTo(Moments.NEVER);
        assertThat(Moments.sort(Occurrence.in(Year.of(2020), ZoneOffset.UTC)))
                .isEqualTo(micros("2020-01-01T00:00:00Z"));
    }

    private static long micros(String instant) {
        return Moments.micros(Instant.parse(instant));
    }
}
