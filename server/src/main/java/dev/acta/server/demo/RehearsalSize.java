package dev.acta.server.demo;

/**
 * How many accounts the rehearsal suspends.
 *
 * @param core 1 or more
 * @param amplifiers 1 or more
 */
public record RehearsalSize(int core, int amplifiers) {

    /** As many as Twitter told of on 11 June 2020; of the amplifiers, "about" so many. */
    public static final RehearsalSize FULL = new RehearsalSize(23_750, 150_000);

    public RehearsalSize {
        if (core < 1 || amplifiers < 1) {
            throw new IllegalArgumentException("a rehearsal has at least one account of each role");
        }
    }

    long accounts() {
        return (long) core + amplifiers;
    }
}
