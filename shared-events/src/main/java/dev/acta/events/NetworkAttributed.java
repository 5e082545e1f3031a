package dev.acta.events;

import dev.acta.events.value.AttributionRelation;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Confidence;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.events.value.Require;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody said who stands behind a network.
 *
 * @param assertedBy who says so; only they can withdraw it
 * @param attributedTo whom they name, as stated: a government, a party's youth wing, a media outlet
 * @param rationale what they give as their reason
 * @param confidence only if stated, on the stated scale
 */
public record NetworkAttributed(
        Ref attribution,
        Ref network,
        Ref assertedBy,
        Ref attributedTo,
        AttributionRelation relation,
        @Nullable String rationale,
        @Nullable Confidence confidence,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements Attribution {
    public NetworkAttributed {
        Require.kind("attribution", attribution, RefKind.ATTRIBUTION);
        Require.kind("network", network, RefKind.NETWORK);
        Require.kind("assertedBy", assertedBy, Actors.KINDS);
        Require.impersonal("attributedTo", attributedTo);
        Require.text("rationale", rationale, Require.PASSAGE);
        sources = basis.sources(sources, asStated);
    }

    @Override
    public Ref actor() {
        return assertedBy;
    }

    @Override
    public List<Ref> subjects() {
        return new Subjects()
                .and(attribution)
                .and(network)
                .and(attributedTo)
                .and(actor())
                .list();
    }
}
