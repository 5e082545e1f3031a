package dev.acta.issuer;

import dev.acta.issuer.folder.Rights;
import dev.acta.issuer.key.SigningKeys;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the issuer runs; keys begin with {@code acta.issuer}.
 *
 * @param url of the issuer, for callers and for those who trust it alike; the {@code iss} of its tokens
 * @param folder of its files, made if it is not there
 * @param audience for whom its tokens are, their {@code aud}
 * @param tokenLifetime 1 minute to 24 hours
 * @param keyLifetime after which another key signs: 1 day to 10 years
 * @param pages where people may be sent back to who signed in; none for the issuer's own {@code /signed-in}
 * @param attempts how many logins may fail at once, for a name from an address: 1 to 1,000
 * @param attemptsWindow after which failed logins are forgotten: 1 second to 24 hours
 * @param firstClients made with the folder, by their ids; none for the usual ones
 */
@ConfigurationProperties("acta.issuer")
public record IssuerSettings(
        @DefaultValue("http://127.0.0.1:9000") URI url,
        @DefaultValue("acta-issuer") Path folder,
        @DefaultValue("acta") String audience,
        @DefaultValue("1h") Duration tokenLifetime,
        @DefaultValue("90d") Duration keyLifetime,
        @DefaultValue({}) List<String> pages,
        @DefaultValue("5") int attempts,
        @DefaultValue("15m") Duration attemptsWindow,
        @DefaultValue Map<String, Rights> firstClients) {

    private static final int MOST_ATTEMPTS = 1_000;

    public IssuerSettings {
        require(
                url.isAbsolute() && url.getHost() != null && url.getQuery() == null && url.getFragment() == null,
                "url",
                url,
                "an address such as https://issuer.example.org");
        require(!audience.isBlank(), "audience", audience, "a name");
        requireWithin("token-lifetime", tokenLifetime, Duration.ofMinutes(1), SigningKeys.LONGEST_TOKEN);
        requireWithin("key-lifetime", keyLifetime, Duration.ofDays(1), Duration.ofDays(3650));
        require(attempts >= 1 && attempts <= MOST_ATTEMPTS, "attempts", attempts, "1 to " + MOST_ATTEMPTS);
        requireWithin("attempts-window", attemptsWindow, Duration.ofSeconds(1), Duration.ofHours(24));
        pages = pages.isEmpty() ? List.of(below(url, SignedIn.PATH)) : List.copyOf(pages);
        firstClients = firstClients.isEmpty() ? FirstClients.standard() : firstClients;
    }

    private static String below(URI url, String path) {
        return url.toString().replaceFirst("/$", "") + path;
    }

    private static void requireWithin(String key, Duration value, Duration least, Duration most) {
        require(
                value.compareTo(least) >= 0 && value.compareTo(most) <= 0,
                key,
                value,
                "%s to %s".formatted(least, most));
    }

    private static void require(boolean holds, String key, Object value, String wanted) {
        if (!holds) {
            throw new IllegalArgumentException("acta.issuer.%s is %s; it must be %s".formatted(key, value, wanted));
        }
    }
}
