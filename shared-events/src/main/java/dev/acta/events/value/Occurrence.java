package dev.acta.events.value;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, as exactly as is known: at some moment not before {@code from} and before {@code to}.
 *
 * @param from the earliest moment; null where nothing is known of it ("on or before")
 * @param to the first moment too late; null where nothing is known of it ("since")
 * @param precision the unit in which {@code from} and {@code to} are known; UNKNOWN exactly when both are null
 * @param zone the time zone whose days, months or years are meant; required for those
 * @param asStated the source's own words
 */
public record Occurrence(
        @Nullable Instant from,
        @Nullable Instant to,
        Precision precision,
        @Nullable ZoneId zone,
        @Nullable String asStated) {
    public Occurrence {
        Require.instant("from", from);
        Require.instant("to", to);
        Require.text("asStated", asStated, Require.QUOTATION);
        if ((precision == Precision.UNKNOWN) != (from == null && to == null)) {
            throw new InvalidValue("precision", "must be UNKNOWN when neither from nor to is given, and only then");
        }
        if (from != null && to != null && !from.isBefore(to)) {
            throw new InvalidValue("to", "must be later than from: it is the first moment that is too late");
        }
        boolean byCalendar = switch (precision) {
            case DAY, MONTH, YEAR -> true;
            case SECOND, MINUTE, UNKNOWN -> false;
        };
        if (byCalendar && zone == null) {
            throw new InvalidValue("zone", "must say in which time zone the " + precision + " is meant");
        }
    }

    /** In the second of that moment. */
    public static Occurrence at(Instant moment) {
        Instant second = moment.truncatedTo(ChronoUnit.SECONDS);
        return new Occurrence(second, second.plusSeconds(1), Precision.SECOND, null, null);
    }

    /** In the minute of that moment. */
    public static Occurrence inMinute(ZonedDateTime moment) {
        Instant minute = moment.truncatedTo(ChronoUnit.MINUTES).toInstant();
        return new Occurrence(minute, minute.plusSeconds(60), Precision.MINUTE, moment.getZone(), null);
    }

    public static Occurrence on(LocalDate day, ZoneId zone) {
        return between(day, day, zone);
    }

    /** On one of the days from the first to the last, both included. */
    public static Occurrence between(LocalDate first, LocalDate last, ZoneId zone) {
        return days(first, last.plusDays(1), Precision.DAY, zone);
    }

    public static Occurrence onOrBefore(LocalDate day, ZoneId zone) {
        return new Occurrence(null, day.plusDays(1).atStartOfDay(zone).toInstant(), Precision.DAY, zone, null);
    }

    public static Occurrence onOrAfter(LocalDate day, ZoneId zone) {
        return new Occurrence(day.atStartOfDay(zone).toInstant(), null, Precision.DAY, zone, null);
    }

    public static Occurrence in(YearMonth month, ZoneId zone) {
        return days(month.atDay(1), month.plusMonths(1).atDay(1), Precision.MONTH, zone);
    }

    public static Occurrence in(Year year, ZoneId zone) {
        return days(year.atDay(1), year.plusYears(1).atDay(1), Precision.YEAR, zone);
    }

    public static Occurrence unknown() {
        return new Occurrence(null, null, Precision.UNKNOWN, null, null);
    }

    public Occurrence withAsStated(String words) {
        return new Occurrence(from, to, precision, zone, words);
    }

    /** Whether it can only have happened after that instant: no act on record lies in the future. */
    public boolean startsAfter(Instant instant) {
        return from != null && from.isAfter(instant);
    }

    private static Occurrence days(LocalDate from, LocalDate to, Precision precision, ZoneId zone) {
        return new Occurrence(
                from.atStartOfDay(zone).toInstant(), to.atStartOfDay(zone).toInstant(), precision, zone, null);
    }
}
