package dev.acta.events.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class OccurrenceTest {
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final LocalDate DAY = LocalDate.of(2020, 6, 12);

    @Test
    void theSameDayIsAnotherStretchOfTimeInAnotherZone() {
        assertThat(Occurrence.on(DAY, BEIJING).from()).isEqualTo(Instant.parse("2020-06-11T16:00:00Z"));
        assertThat(Occurrence.on(DAY, BEIJING).to()).isEqualTo(Instant.parse("2020-06-12T16:00:00Z"));
        assertThat(Occurrence.on(DAY, NEW_YORK).from()).isEqualTo(Instant.parse("2020-06-12T04:00:00Z"));
    }

    @Test
    void aDayOfDaylightSavingHasItsOwnLength() {
        Occurrence shortDay = Occurrence.on(LocalDate.of(2020, 3, 8), NEW_YORK);
        assertThat(shortDay.to()).isEqualTo(Instant.parse("2020-03-09T04:00:00Z"));
        assertThat(shortDay.from()).isEqualTo(Instant.parse("2020-03-08T05:00:00Z"));
    }

    @Test
    void onOrBeforeHasNoBeginningAndUnknownHasNeither() {
        assertThat(Occurrence.onOrBefore(DAY, NEW_YORK).from()).isNull();
        assertThat(Occurrence.onOrAfter(DAY, NEW_YORK).to()).isNull();
        assertThat(Occurrence.unknown()).isEqualTo(new Occurrence(null, null, Precision.UNKNOWN, null, null));
    }

    @Test
    void monthsYearsMinutesAndSecondsEndWhereTheNextBegins() {
        assertThat(Occurrence.in(YearMonth.of(2020, 4), BEIJING).to()).isEqualTo(Instant.parse("2020-04-30T16:00:00Z"));
        assertThat(Occurrence.in(Year.of(2020), BEIJING).to()).isEqualTo(Instant.parse("2020-12-31T16:00:00Z"));
        assertThat(Occurrence.inMinute(ZonedDateTime.of(2020, 6, 12, 8, 5, 59, 1, BEIJING)))
                .extracting(Occurrence::from, Occurrence::to)
                .containsExactly(Instant.parse("2020-06-12T00:05:00Z"), Instant.parse("2020-06-12T00:06:00Z"));
        assertThat(Occurrence.at(Instant.parse("2020-06-12T00:05:00.7Z")).from())
                .isEqualTo(Instant.parse("2020-06-12T00:05:00Z"));
    }

    @Test
    void onlyWhatIsSurelyLaterStartsAfter() {
        Instant noon = Instant.parse("2020-06-12T12:00:00Z");
        assertThat(Occurrence.on(DAY, NEW_YORK).startsAfter(noon)).isFalse();
        assertThat(Occurrence.at(noon).startsAfter(noon)).isFalse();
        assertThat(Occurrence.unknown().startsAfter(noon)).isFalse();
        assertThat(Occurrence.on(DAY.plusDays(1), NEW_YORK).startsAfter(noon)).isTrue();
    }

    @Test
    void whatContradictsItselfIsRefused() {
        Instant noon = Instant.parse("2020-06-12T12:00:00Z");
        assertThatThrownBy(() -> new Occurrence(noon, noon, Precision.SECOND, null, null))
                .hasMessageContaining("later than from");
        assertThatThrownBy(() -> new Occurrence(noon, null, Precision.UNKNOWN, null, null))
                .hasMessageContaining("UNKNOWN");
        assertThatThrownBy(() -> new Occurrence(null, null, Precision.DAY, BEIJING, null))
                .hasMessageContaining("UNKNOWN");
        assertThatThrownBy(() -> new Occurrence(noon, null, Precision.DAY, null, null))
                .hasMessageContaining("time zone");
        assertThatThrownBy(() -> new Occurrence(noon.plusNanos(1), null, Precision.SECOND, null, null))
                .hasMessageContaining("six digits");
        assertThatThrownBy(() -> new Occurrence(Instant.MIN, null, Precision.SECOND, null, null))
                .hasMessageContaining("years 1 to 9999");
    }
}
