package dev.acta.query.http;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** How moments are written: RFC 3339 in UTC, with microseconds. */
public final class Texts {

    private static final DateTimeFormatter MICROS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private Texts() {}

    /** A moment. */
    public static String of(Instant instant) {
        return MICROS.format(instant);
    }
}
