package dev.acta.events;

import dev.acta.events.value.Basis;
import dev.acta.events.value.Held;
import dev.acta.events.value.LegalBasis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.events.value.Require;
import dev.acta.events.value.Source;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Personal items must not be erased until the hold is released.
 *
 * @param authority who ordered it, where somebody did
 * @param reviewOn the day on which it is to be looked at again; it does not end by itself
 * @param alreadyErased how many of the items of what is held had been erased before: these it does not hold
 * @param placedBy the client, as {@code org:}
 */
public record LegalHoldPlaced(
        Ref hold,
        LegalBasis legalBasis,
        @Nullable Ref authority,
        LocalDate reviewOn,
        List<Held> held,
        int alreadyErased,
        Ref placedBy,
        Occurrence occurrence,
        Basis basis)
        implements RecordKeeping {
    public LegalHoldPlaced {
        Require.kind("hold", hold, RefKind.HOLD);
        Require.kind("authority", authority, Actors.KINDS);
        held = Require.filled("held", held);
        Require.distinct("held", held, Held::what);
        Require.natural("alreadyErased", alreadyErased);
        Require.kind("placedBy", placedBy, RefKind.ORG);
        basis.firstPartyOnly();
    }

    @Override
    public Ref actor() {
        return placedBy;
    }

    @Override
    public List<Ref> subjects() {
        return new Subjects()
                .and(hold)
                .andAll(held.stream().map(Held::what).toList())
                .and(authority)
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
