package dev.acta.log;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Times as the log has them: RFC 3339, UTC, always six digits of a second. */
public final class LogTime {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    /** The parts of a time and what stands between them. */
    private static final String SHAPE = "0000-00-00T00:00:00.000000Z";

    private LogTime() {}

    /** What the log can keep of a time: whole microseconds, the rest cut off. */
    public static Instant cut(Instant time) {
        return time.truncatedTo(ChronoUnit.MICROS);
    }

    /** Writes a time, for example {@code 2020-06-12T07:00:00.000000Z}. */
    public static String text(Instant time) {
        LocalDateTime parts = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
        if (parts.getYear() < 0 || parts.getYear() > 9_999) {
            return FORMAT.format(time);
        }
        // Every leaf has two times: by hand it takes a fraction of the formatter's time.
        char[] text = SHAPE.toCharArray();
        put(text, 0, 4, parts.getYear());
        put(text, 5, 7, parts.getMonthValue());
        put(text, 8, 10, parts.getDayOfMonth());
        put(text, 11, 13, parts.getHour());
        put(text, 14, 16, parts.getMinute());
        put(text, 17, 19, parts.getSecond());
        put(text, 20, 26, parts.getNano() / 1_000);
        return new String(text);
    }

    private static void put(char[] text, int from, int to, int number) {
        int left = number;
        for (int i = to - 1; i >= from; i--) {
            text[i] = (char) ('0' + left % 10);
            left /= 10;
        }
    }

    /**
     * Reads a time as {@link #text} writes it, of the years 0000 to 9999.
     *
     * @throws IllegalArgumentException if the text is anything else, be it another spelling of a time
     */
    public static Instant parse(String text) {
        if (!isOfShape(text)) {
            throw new IllegalArgumentException("Not a time in UTC with six digits of a second");
        }
        try {
            return LocalDateTime.of(
                            number(text, 0, 4),
                            number(text, 5, 7),
                            number(text, 8, 10),
                            number(text, 11, 13),
                            number(text, 14, 16),
                            number(text, 17, 19),
                            1_000 * number(text, 20, 26))
                    .toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("There is no such time", e);
        }
    }

    private static boolean isOfShape(String text) {
        if (text.length() != SHAPE.length()) {
            return false;
        }
        for (int i = 0; i < SHAPE.length(); i++) {
            char expected = SHAPE.charAt(i);
            char c = text.charAt(i);
            if (expected == '0' ? c < '0' || c > '9' : c != expected) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
