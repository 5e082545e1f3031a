package dev.acta.log;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/** Times as the log has them: RFC 3339, UTC, always six digits of a second. */
public final class LogTime {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private static final byte[] PATTERN = "0000-00-00T00:00:00.000000Z".getBytes(StandardCharsets.ISO_8859_1);
    private static final int LENGTH = PATTERN.length;
    private static final int MAX_YEAR = 9999;
    private static final int NANOS_A_MICRO = 1_000;

    private LogTime() {}

    /** What the log can keep of a time: whole microseconds, the rest cut off. */
    public static Instant cut(Instant time) {
        return time.truncatedTo(ChronoUnit.MICROS);
    }

    /** Writes a time, for example {@code 2020-06-12T07:00:00.000000Z}. */
    public static String text(Instant time) {
        LocalDateTime utc = LocalDateTime.ofEpochSecond(time.getEpochSecond(), time.getNano(), ZoneOffset.UTC);
        return utc.getYear() < 0 || utc.getYear() > MAX_YEAR ? FORMAT.format(time) : written(utc);
    }

    /** By hand: every leaf has two times, and a formatter takes longer over them than the hash does over the leaf. */
    private static String written(LocalDateTime utc) {
        byte[] text = PATTERN.clone();
        digits(text, 0, 4, utc.getYear());
        digits(text, 5, 2, utc.getMonthValue());
        digits(text, 8, 2, utc.getDayOfMonth());
        digits(text, 11, 2, utc.getHour());
        digits(text, 14, 2, utc.getMinute());
        digits(text, 17, 2, utc.getSecond());
        digits(text, 20, 6, utc.getNano() / NANOS_A_MICRO);
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    private static void digits(byte[] text, int from, int count, int value) {
        int rest = value;
        for (int i = from + count - 1; i >= from; i--) {
            text[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
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
