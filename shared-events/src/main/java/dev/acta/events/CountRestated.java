package dev.acta.events;

import dev.acta.events.value.Basis;
import dev.acta.events.value.Count;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.events.value.Require;
import dev.acta.events.value.RestatedFigure;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A platform revised a figure that it had told.
 *
 * @param of the network or the disclosure whose figure it is
 * @param before what it had told, where this says so itself
 * @param count what it tells now
 * @param why what it gives as the reason
 * @param conflictsWith events on record that this report contradicts
 */
public record CountRestated(
        Ref of,
        RestatedFigure figure,
        @Nullable Count before,
        Count count,
        @Nullable String why,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated,
        List<Ref> conflictsWith)
        implements PlatformAction, Disputable {
    public CountRestated {
        Require.kind("of", of, RefKind.NETWORK, RefKind.DISCLOSURE);
        figure.requireOf(of);
        Require.text("why", why, Require.PASSAGE);
        sources = basis.sources(sources, asStated);
        conflictsWith = basis.conflicts(conflictsWith);
    }

    @Override
    public Ref actor() {
        return of.platform();
    }

    @Override
    public List<Ref> subjects() {
        return new Subjects().and(of).and(figure.decision()).and(actor()).list();
    }
}
