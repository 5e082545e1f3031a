package dev.acta.command.client;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The one client of this server, until tokens say who calls; keys begin with {@code acta.client}.
 *
 * @param name the recorder: 1 to 128 letters, digits or {@code . _ : -}; what it keeps has ids like
 *     {@code finding:NAME/...}
 * @param actsFor whom it speaks for, first party: {@code platform:X}, {@code government:CC} ..., {@code *} for all of a
 *     kind; {@code steward} to correct what others recorded
 * @param recordsAbout on whom it reports
 * @param scopes what it may use; {@code commands} to record
 */
@ConfigurationProperties("acta.client")
public record Client(
        @DefaultValue("local") String name,
        @DefaultValue({}) List<String> actsFor,

        @DefaultValue({"platform:*", "government:*", "authority:*", "institute:*", "org:*", "media:*"})
        List<String> recordsAbout,

        @DefaultValue({"commands", "timeline", "personal", "log"})
        List<String> scopes) {
    /** Allows corrections of what others recorded. */
    public static final String STEWARD = "steward";

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,127}");
    private static final Pattern CLAIM = Pattern.compile(
            "(platform|government|authority|institute|org|media):(\\*|[A-Za-z0-9][A-Za-z0-9._:/-]*)|steward|investigator");

    public Client {
        actsFor = List.copyOf(actsFor);
        recordsAbout = List.copyOf(recordsAbout);
        scopes = List.copyOf(scopes);
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("acta.client.name is " + name
                    + "; it must be a letter or digit and up to 127 more letters, digits or . _ : -");
        }
        requireClaims("acts-for", actsFor);
        requireClaims("records-about", recordsAbout);
    }

    private static void requireClaims(String key, List<String> claims) {
        for (String claim : claims) {
            if (!CLAIM.matcher(claim).matches()) {
                throw new IllegalArgumentException("acta.client." + key + " has " + claim
                        + "; each must be like platform:X, platform:*, government:CC, institute:X, org:X, media:X,"
                        + " steward or investigator");
            }
        }
    }
}
