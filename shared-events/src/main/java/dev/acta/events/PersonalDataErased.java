package dev.acta.events;

import dev.acta.events.value.Basis;
import dev.acta.events.value.ErasedItem;
import dev.acta.events.value.LegalBasis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.events.value.Require;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Personal items were erased, as a client asked for and another one confirmed. What is left of each is its hash.
 *
 * @param part which part of the erasure this is, from 0: one of many items has several events, one behind the other
 * @param items 1 to {@value #MOST}
 * @param request the reference of who asked for it, a pseudonym
 * @param dataRequest the {@code request:} that led to it, where one is on record
 * @param requestedBy the client that asked for it, as {@code org:}
 * @param confirmedBy the one that confirmed it, another one
 */
public record PersonalDataErased(
        Ref erasure,
        int part,
        List<ErasedItem> items,
        LegalBasis legalBasis,
        String request,
        @Nullable Ref dataRequest,
        Ref requestedBy,
        Ref confirmedBy,
        Occurrence occurrence,
        Basis basis)
        implements RecordKeeping {
    public static final int MOST = Require.MEMBERS;

    public PersonalDataErased {
        Require.kind("erasure", erasure, RefKind.ERASURE);
        Require.natural("part", part);
        items = Require.filled("items", items);
        Require.distinct("items", items, item -> List.of(item.event(), item.item()));
        Require.id("request", request);
        Require.kind("dataRequest", dataRequest, RefKind.REQUEST);
        Require.kind("requestedBy", requestedBy, RefKind.ORG);
        Require.kind("confirmedBy", confirmedBy, RefKind.ORG);
        Require.another("confirmedBy", confirmedBy, requestedBy);
        basis.firstPartyOnly();
    }

    @Override
    public Ref actor() {
        return confirmedBy;
    }

    @Override
    public List<Ref> subjects() {
        return new Subjects()
                .and(erasure)
                .andAll(items.stream().map(ErasedItem::event).toList())
                .and(dataRequest)
                .and(requestedBy)
                .and(actor())
                .list();
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
