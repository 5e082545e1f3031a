package dev.acta.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens are taken, and how many requests; keys begin with {@code acta.access}.
 *
 * @param audience what the claim {@code aud} of a token must have, 1 to 256 characters
 * @param requestsPerSecond how many requests a client may send a second in the long run, 1 to 1,000,000
 * @param burst how many at once, 1 to 10,000,000
 * @param linesPerSecond how many lines of its bulk requests are taken a second, 1 to 1,000,000; those beyond wait
 * @param anonymousRequestsPerSecond the same for an address from which no good token comes, 1 to 1,000,000
 * @param anonymousBurst how many of those at once, 1 to 10,000,000
 */
@ConfigurationProperties("acta.access")
public record AccessSettings(
        @DefaultValue("acta") String audience,
        @DefaultValue("1000") int requestsPerSecond,
        @DefaultValue("2000") int burst,
        @DefaultValue("10000") int linesPerSecond,
        @DefaultValue("100") int anonymousRequestsPerSecond,
        @DefaultValue("200") int anonymousBurst) {
    private static final int LONGEST_AUDIENCE = 256;
    private static final int MOST_PER_SECOND = 1_000_000;
    private static final int LARGEST_BURST = 10_000_000;

    public AccessSettings {
        if (audience.isBlank() || audience.length() > LONGEST_AUDIENCE) {
            throw new IllegalArgumentException(
                    "acta.access.audience must have 1 to " + LONGEST_AUDIENCE + " characters, and not be blank");
        }
        within("requests-per-second", requestsPerSecond, MOST_PER_SECOND);
        within("burst", burst, LARGEST_BURST);
        within("lines-per-second", linesPerSecond, MOST_PER_SECOND);
        within("anonymous-requests-per-second", anonymousRequestsPerSecond, MOST_PER_SECOND);
        within("anonymous-burst", anonymousBurst, LARGEST_BURST);
    }

    private static void within(String key, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(
                    "acta.access." + key + " is " + value + "; it must lie between 1 and " + most);
        }
    }
}
