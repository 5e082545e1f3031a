package dev.acta.log;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Times as the log has them: RFC 3339, UTC, always six digits of a second. */
public final class LogTime {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private LogTime() {}

    /** What the log can keep of a time: whole microseconds, the rest cut off. */
    public static Instant cut(Instant time) {
        return time.truncatedTo(ChronoUnit.MICROS);
    }

    /** Writes a time, for example {@code 2020-06-12T07:00:00.000000Z}. */
    public static String text(Instant time) {
        return FORMAT.format(time);
    }
}
