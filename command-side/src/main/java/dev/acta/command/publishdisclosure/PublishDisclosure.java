package dev.acta.command.publishdisclosure;

import dev.acta.command.stream.Intent;
import dev.acta.events.DisclosurePublished;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Figure;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tell the public of decisions taken. */
public record PublishDisclosure(
        Ref disclosure,
        String title,
        List<Ref> decisions,
        List<Ref> networks,
        List<Figure> figures,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements Intent {
    public PublishDisclosure {
        decisions = List.copyOf(decisions);
        networks = List.copyOf(networks);
        figures = List.copyOf(figures);
        sources = List.copyOf(sources);
    }

    @Override
    public DisclosurePublished event() {
        return event(List.of());
    }

    DisclosurePublished event(List<Ref> conflictsWith) {
        return new DisclosurePublished(
                disclosure, title, decisions, networks, figures, occurrence, basis, sources, asStated, conflictsWith);
    }
}
