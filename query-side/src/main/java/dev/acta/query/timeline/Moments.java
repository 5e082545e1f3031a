package dev.acta.query.timeline;

import dev.acta.events.value.Occurrence;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Moments as microseconds since 1970, with numbers for always and never; and where an occurrence lies among them. */
final class Moments {

    static final long ALWAYS = Long.MIN_VALUE;
    static final long NEVER = Long.MAX_VALUE;

    private Moments() {}

    static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    /** The first moment at which it can have happened. */
    static long earliest(Occurrence occurrence) {
        return occurrence.from() == null ? ALWAYS : micros(occurrence.from());
    }

    /** The first moment by which it must have happened. */
    static long latest(Occurrence occurrence) {
        return occurrence.to() == null ? NEVER : micros(occurrence.to());
    }

    /**
     * Where it stands in order: at its beginning; where that is open, at the beginning of the last second, minute, day,
     * month or year, in its own zone, that it can have been in; where nothing is known, after all others.
     */
    static long sort(Occurrence occurrence) {
        Instant to = occurrence.to();
        if (occurrence.from() != null || to == null) {
            return occurrence.from() == null ? NEVER : micros(occurrence.from());
        }
        return micros(unitBefore(to, occurrence));
    }

    private static Instant unitBefore(Instant to, Occurrence occurrence) {
        ZonedDateTime end = to.atZone(zone(occurrence.zone()));
        return switch (occurrence.precision()) {
            case SECOND -> end.minusSeconds(1).toInstant();
            case MINUTE -> end.minusMinutes(1).toInstant();
            case DAY -> end.minusDays(1).toInstant();
            case MONTH -> end.minusMonths(1).toInstant();
            case YEAR -> end.minusYears(1).toInstant();
            case UNKNOWN -> to;
        };
    }

    private static ZoneId zone(@Nullable ZoneId zone) {
        return zone == null ? ZoneOffset.UTC : zone;
    }
}
