package dev.acta.events;

import dev.acta.events.value.Basis;
import dev.acta.events.value.Figure;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.events.value.Require;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A platform told the public of decisions it had taken.
 *
 * @param decisions which decisions it tells of
 * @param networks which networks it tells of
 * @param figures numbers that it gives over all of them
 * @param conflictsWith events on record that this report contradicts
 */
public record DisclosurePublished(
        Ref disclosure,
        String title,
        List<Ref> decisions,
        List<Ref> networks,
        List<Figure> figures,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated,
        List<Ref> conflictsWith)
        implements PlatformAction, Disputable {
    public DisclosurePublished {
        Require.kind("disclosure", disclosure, RefKind.DISCLOSURE);
        Require.text("title", title, Require.TITLE);
        Require.kinds("decisions", decisions, RefKind.DECISION);
        decisions = Require.list("decisions", decisions);
        Require.kinds("networks", networks, RefKind.NETWORK);
        networks = Require.list("networks", networks);
        figures = Require.list("figures", figures);
        sources = basis.sources(sources, asStated);
        conflictsWith = basis.conflicts(conflictsWith);
    }

    @Override
    public Ref actor() {
        return disclosure.platform();
    }

    @Override
    public List<Ref> subjects() {
        return new Subjects()
                .and(disclosure)
                .andAll(networks)
                .andAll(decisions)
                .and(actor())
                .list();
    }
}
