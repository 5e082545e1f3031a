package dev.acta.command.erasable;

import dev.acta.command.stream.History;
import dev.acta.events.LegalHoldPlaced;
import dev.acta.events.LegalHoldReleased;
import dev.acta.events.value.Ref;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All legal holds: they are few, and one that is overlooked cannot be made good. They have one stream together. */
public final class Holds {
    /** The stream's name, and its type. */
    public static final String STREAM = "holds";

    private final List<LegalHoldPlaced> placed;
    private final Set<Ref> released;

    private Holds(List<LegalHoldPlaced> placed, Set<Ref> released) {
        this.placed = placed;
        this.released = released;
    }

    /** The holds, from all that their stream holds. */
    public static Holds of(History history) {
        return new Holds(
                history.of(LegalHoldPlaced.class).stream()
                        .map(History.Entry::event)
                        .toList(),
                history.of(LegalHoldReleased.class).stream()
                        .map(entry -> entry.event().hold())
                        .collect(Collectors.toSet()));
    }

    /** Whether a hold of this id was ever placed. */
    public boolean isKnown(Ref hold) {
        return placed.stream().anyMatch(known -> known.hold().equals(hold));
    }

    public boolean isReleased(Ref hold) {
        return released.contains(hold);
    }

    /** The hold that keeps an item from being erased, if one does. */
    public Optional<Ref> on(RecordedItem item) {
        return placed.stream()
                .filter(hold -> !released.contains(hold.hold()))
                .filter(hold ->
                        hold.held().stream().anyMatch(held -> held.holds(item.event(), item.stream(), item.number())))
                .map(LegalHoldPlaced::hold)
                .findFirst();
    }
}
