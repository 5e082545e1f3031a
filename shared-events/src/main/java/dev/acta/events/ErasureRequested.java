package dev.acta.events;

import dev.acta.events.value.Basis;
import dev.acta.events.value.InvalidValue;
import dev.acta.events.value.ItemsOf;
import dev.acta.events.value.LegalBasis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.events.value.Require;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A client asked for personal items to be erased; another one has yet to confirm it. The events are not among its
 * subjects: nothing has happened to them.
 *
 * @param request the reference of who asked for it, a pseudonym
 * @param dataRequest the {@code request:} that led to it, where one is on record
 * @param items each with its number, 1 to {@value ItemsOf#MOST} in all
 * @param requestedBy the client, as {@code org:}
 */
public record ErasureRequested(
        Ref erasure,
        LegalBasis legalBasis,
        String request,
        @Nullable Ref dataRequest,
        List<ItemsOf> items,
        Ref requestedBy,
        Occurrence occurrence,
        Basis basis)
        implements RecordKeeping {
    public ErasureRequested {
        Require.kind("erasure", erasure, RefKind.ERASURE);
        Require.id("request", request);
        Require.kind("dataRequest", dataRequest, RefKind.REQUEST);
        items = numbered(items);
        Require.kind("requestedBy", requestedBy, RefKind.ORG);
        basis.firstPartyOnly();
    }

    private static List<ItemsOf> numbered(List<ItemsOf> items) {
        int count = items.stream().mapToInt(of -> of.items().size()).sum();
        if (count < 1 || count > ItemsOf.MOST || items.stream().anyMatch(ItemsOf::all)) {
            throw new InvalidValue("items", "must name 1 to " + ItemsOf.MOST + " items by their numbers");
        }
        Require.distinct("items", items, ItemsOf::event);
        return List.copyOf(items);
    }

    @Override
    public Ref actor() {
        return requestedBy;
    }

    @Override
    public List<Ref> subjects() {
        return new Subjects().and(erasure).and(dataRequest).and(actor()).list();
    }

    @Override
    public List<Source> sources() {
        return List.of();
    }

    @Override
    public @Nullable String asStated() {
        return null;
    }
}
