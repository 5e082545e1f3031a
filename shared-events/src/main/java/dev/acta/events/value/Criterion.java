package dev.acta.events.value;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * By what an investigation picks entries: a parameter of a timeline and its value.
 *
 * @param parameter such as {@code lane}; whom or what it is about stands apart
 */
public record Criterion(String parameter, String value) {
    private static final Pattern PERSONAL = Pattern.compile("(account|post|complaint|dispute):.*", Pattern.DOTALL);

    public Criterion {
        Require.id("parameter", parameter);
        Require.text("value", value, Require.TITLE);
        if (PERSONAL.matcher(value.toLowerCase(Locale.ROOT)).matches()) {
            throw new InvalidValue("value", "must not name an account, a post, a complaint or a dispute");
        }
    }
}
