package dev.acta.server.postgres;

import java.security.SecureRandom;
import java.util.HexFormat;

/** What the log of a data folder is of; a new log says so in its origin, for ever. */
public enum Contents {
    /** What has been recorded in earnest. */
    RECORDS("acta.local/"),
    /** Made-up data. */
    MADE_UP("acta.local/made-up/");

    private static final int RANDOM_BYTES = 8;

    private final String prefix;

    Contents(String prefix) {
        this.prefix = prefix;
    }

    /** The origin of a new log, unlike any other's. */
    String newOrigin() {
        byte[] random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        return prefix + HexFormat.of().formatHex(random);
    }
}
