package dev.acta.events;

import dev.acta.events.value.Basis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.OrderScope;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.events.value.Require;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order, or some of its items, was taken back.
 *
 * @param authority who took it back
 * @param items the ids of the items; all of them where there are none
 * @param conflictsWith events on record that this report contradicts
 */
public record OrderWithdrawn(
        Ref order,
        Ref authority,
        Ref addressee,
        List<String> items,
        @Nullable String why,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated,
        List<Ref> conflictsWith)
        implements LegalProcess, FollowUp, Disputable {
    public OrderWithdrawn {
        Require.kind("order", order, RefKind.ORDER);
        Require.kind("authority", authority, RefKind.AUTHORITY, RefKind.GOVERNMENT);
        Require.kind("addressee", addressee, Actors.KINDS);
        Require.another("addressee", addressee, authority);
        items = new OrderScope(order, items, List.of()).items();
        Require.text("why", why, Require.PASSAGE);
        sources = basis.sources(sources, asStated);
        conflictsWith = basis.conflicts(conflictsWith);
    }

    @Override
    public Ref actor() {
        return authority;
    }

    @Override
    public List<Ref> subjects() {
        return new Subjects().and(order).and(addressee).and(actor()).list();
    }

    @Override
    public List<Ref> parties() {
        return List.of(addressee);
    }
}
