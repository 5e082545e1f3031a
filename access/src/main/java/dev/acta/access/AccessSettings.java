package dev.acta.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens are taken; keys begin with {@code acta.access}.
 *
 * @param audience what the claim {@code aud} of a token must have, 1 to 256 characters
 */
@ConfigurationProperties("acta.access")
public record AccessSettings(@DefaultValue("acta") String audience) {
    private static final int LONGEST_AUDIENCE = 256;

    public AccessSettings {
        if (audience.isBlank() || audience.length() > LONGEST_AUDIENCE) {
            throw new IllegalArgumentException(
                    "acta.access.audience must have 1 to " + LONGEST_AUDIENCE + " characters, and not be blank");
        }
    }
}
