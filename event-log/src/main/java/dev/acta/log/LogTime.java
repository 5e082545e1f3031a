package dev.acta.log;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/** Times as the log has them: RFC 3339, UTC, always six digits of a second. */
public final class LogTime {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private static final int LENGTH = "2020-06-12T07:00:00.000000Z".length();

    private LogTime() {}

    /** What the log can keep of a time: whole microseconds, the rest cut off. */
    public static Instant cut(Instant time) {
        return time.truncatedTo(ChronoUnit.MICROS);
    }

    /** Writes a time, for example {@code 2020-06-12T07:00:00.000000Z}. */
    public static String text(Instant time) {
        return FORMAT.format(time);
    }

    /**
     * Reads a time as {@link #text} writes it, of the years 0000 to 9999.
     *
     * @throws IllegalArgumentException if the text is anything else, be it another spelling of a time
     */
    public static Instant parse(String text) {
        Instant time;
        try {
            time = Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("Not a time", e);
        }
        if (text.length() != LENGTH || !text(time).equals(text)) {
            throw new IllegalArgumentException("Not a time in UTC with six digits of a second");
        }
        return time;
    }
}
