package dev.acta.events.value;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A name as somebody writes it.
 *
 * @param language whose writing it is, a tag as in BCP 47, where known
 */
public record Name(String text, @Nullable String language) {
    public Name {
        Require.text("text", text, Require.NAME);
        Require.language("language", language);
    }

    /** The same for all spellings that differ in case, white space or the form of their characters only. */
    public String key() {
        return key(text);
    }

    /** The key of a name's text. */
    public static String key(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
