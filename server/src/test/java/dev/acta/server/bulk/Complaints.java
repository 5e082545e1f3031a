package dev.acta.server.bulk;

import java.util.SplittableRandom;

/** Complaints of a platform's half-year, a line each; the same number gives the same line. */
record Complaints(long seed) {
    private static final int DAYS = 181;

    /** The line, with its end. */
    String line(long number) {
        SplittableRandom random = new SplittableRandom(seed + number);
        int day = random.nextInt(DAYS);
        return """
                {"command":"lodge-complaint","idempotencyKey":"complaint-%1$d","body":{\
                "complaint":"complaint:rehearsal/%1$d","against":"restriction:rehearsal/r%2$d",\
                "complainant":"account:rehearsal/a%3$d","basis":"FIRST_PARTY","occurrence":{\
                "from":"2026-%4$02d-%5$02dT09:00:00Z","to":"2026-%4$02d-%5$02dT09:00:01Z","precision":"SECOND"}}}
                """.formatted(number, random.nextInt(100_000), random.nextLong(1L << 40), 1 + day / 31, 1 + day % 28);
    }
}
