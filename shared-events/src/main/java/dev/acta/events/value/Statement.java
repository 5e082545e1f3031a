package dev.acta.events.value;

import org.jspecify.annotations.Nullable;

/**
 * The words of a statement, or a digest by which they can be recognised.
 *
 * @param digest {@code sha256:} over the text in UTF-8; required where the text is not given
 * @param language a tag as in BCP 47
 */
public record Statement(
        @Nullable String text,
        @Nullable String digest,
        @Nullable String language) {
    public Statement {
        Require.text("text", text, Require.STATEMENT);
        Require.language("language", language);
        if (digest != null) {
            Require.commitment("digest", digest);
        }
        if (text == null && digest == null) {
            throw new InvalidValue("", "must have a text or a digest");
        }
    }
}
