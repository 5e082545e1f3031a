package dev.acta.events.value;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where something is known from: a document or evidence on record, or named in place.
 *
 * @param ref a {@code document:} or {@code evidence:}; without one, an author, publisher, title or address is required
 * @param author who wrote it, as it names them
 * @param locator where in it: a page, a section, a minute
 * @param language a tag as in BCP 47
 * @param publishedAt when it was published, as exactly as is known
 * @param retrievedAt when the recorder fetched it
 * @param via the source that this one was read in, where the recorder did not see it itself; at most 8 deep
 */
public record Source(
        @Nullable Ref ref,
        @Nullable SourceKind kind,
        @Nullable String author,
        @Nullable String publisher,
        @Nullable String title,
        @Nullable String url,
        @Nullable String archiveUrl,
        @Nullable String locator,
        @Nullable String language,
        @Nullable Occurrence publishedAt,
        @Nullable Instant retrievedAt,
        @Nullable Source via) {
    private static final int LONGEST_CHAIN = 8;

    public Source {
        Require.kind("ref", ref, RefKind.DOCUMENT, RefKind.EVIDENCE);
        Require.text("author", author, Require.NAME);
        Require.text("publisher", publisher, Require.NAME);
        Require.text("title", title, Require.TITLE);
        Require.url("url", url);
        Require.url("archiveUrl", archiveUrl);
        Require.text("locator", locator, Require.NAME);
        Require.language("language", language);
        Require.instant("retrievedAt", retrievedAt);
        if (ref == null && author == null && publisher == null && title == null && url == null) {
            throw new InvalidValue("", "must have a ref, or an author, publisher, title or url");
        }
        if (via != null && via.depth() >= LONGEST_CHAIN) {
            throw new InvalidValue("via", "must not nest more than %d sources".formatted(LONGEST_CHAIN));
        }
    }

    /** A document or evidence on record. */
    public static Source of(Ref ref) {
        return new Source(ref, null, null, null, null, null, null, null, null, null, null, null);
    }

    private int depth() {
        return via == null ? 1 : 1 + via.depth();
    }
}
