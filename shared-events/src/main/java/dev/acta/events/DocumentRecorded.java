package dev.acta.events;

import dev.acta.events.value.Basis;
import dev.acta.events.value.Claim;
import dev.acta.events.value.Custody;
import dev.acta.events.value.Figure;
import dev.acta.events.value.InvalidValue;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.events.value.Require;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recorder took down that a document exists, and whether it holds it.
 *
 * @param author as the document names them
 * @param publisher whose document it is
 * @param pages at least 1
 * @param language a tag as in BCP 47
 * @param figures numbers that it gives
 * @param claims what it says that others may cite or contradict
 * @param occurrence the document's own date
 */
public record DocumentRecorded(
        Ref document,
        String title,
        @Nullable String author,
        @Nullable Ref publisher,
        @Nullable Integer pages,
        @Nullable String language,
        @Nullable String url,
        @Nullable String archiveUrl,
        Custody custody,
        List<Figure> figures,
        List<Claim> claims,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements RecordKeeping {
    public DocumentRecorded {
        Require.kind("document", document, RefKind.DOCUMENT);
        Require.text("title", title, Require.TITLE);
        Require.text("author", author, Require.NAME);
        Require.kind("publisher", publisher, Actors.KINDS);
        if (pages != null && pages < 1) {
            throw new InvalidValue("pages", "must be at least 1");
        }
        Require.language("language", language);
        Require.url("url", url);
        Require.url("archiveUrl", archiveUrl);
        figures = Require.list("figures", figures);
        claims = Require.list("claims", claims);
        Require.distinct("claims", claims, Claim::id);
        sources = basis.sources(sources, asStated);
    }

    /** The recorder, who keeps the document's id. */
    @Override
    public Ref actor() {
        return Ref.of(RefKind.ORG, document.ownedBy());
    }

    @Override
    public List<Ref> subjects() {
        return new Subjects()
                .and(document)
                .and(publisher)
                .andClaims(claims)
                .and(actor())
                .list();
    }
}
