package dev.acta.command.recorddocument;

import dev.acta.command.stream.Intent;
import dev.acta.events.DocumentRecorded;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Claim;
import dev.acta.events.value.Custody;
import dev.acta.events.value.Figure;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Take down that a document exists, and whether it is held. */
public record RecordDocument(
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
        implements Intent {
    public RecordDocument {
        figures = List.copyOf(figures);
        claims = List.copyOf(claims);
        sources = List.copyOf(sources);
    }

    @Override
    public DocumentRecorded event() {
        return new DocumentRecorded(
                document,
                title,
                author,
                publisher,
                pages,
                language,
                url,
                archiveUrl,
                custody,
                figures,
                claims,
                occurrence,
                basis,
                sources,
                asStated);
    }

    @Override
    public List<Ref> newIds() {
        return claims.stream().map(Claim::id).toList();
    }
}
