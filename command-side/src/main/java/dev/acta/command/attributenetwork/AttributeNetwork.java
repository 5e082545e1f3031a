package dev.acta.command.attributenetwork;

import dev.acta.command.stream.Intent;
import dev.acta.events.NetworkAttributed;
import dev.acta.events.value.AttributionRelation;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Confidence;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Say who stands behind a network, as its asserter states it. */
public record AttributeNetwork(
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
        implements Intent {
    public AttributeNetwork {
        sources = List.copyOf(sources);
    }

    @Override
    public NetworkAttributed event() {
        return new NetworkAttributed(
                attribution,
                network,
                assertedBy,
                attributedTo,
                relation,
                rationale,
                confidence,
                occurrence,
                basis,
                sources,
                asStated);
    }
}
