package dev.acta.events;

import dev.acta.events.value.Basis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.events.value.Require;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else said that an attribution is wrong, or not shown.
 *
 * @param rationale what they give as their reason
 */
public record AttributionContested(
        Ref attribution,
        Ref contestedBy,
        @Nullable String rationale,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements Attribution, Reply {
    public AttributionContested {
        Require.kind("attribution", attribution, RefKind.ATTRIBUTION);
        Require.kind("contestedBy", contestedBy, Actors.KINDS);
        Require.text("rationale", rationale, Require.PASSAGE);
        sources = basis.sources(sources, asStated);
    }

    @Override
    public Ref actor() {
        return contestedBy;
    }

    @Override
    public List<Ref> subjects() {
        return new Subjects().and(attribution).and(actor()).list();
    }
}
