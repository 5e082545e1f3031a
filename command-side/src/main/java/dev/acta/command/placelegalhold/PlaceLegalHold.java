package dev.acta.command.placelegalhold;

import dev.acta.command.client.Authority;
import dev.acta.command.stream.Request;
import dev.acta.events.LegalHoldPlaced;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Held;
import dev.acta.events.value.ItemsOf;
import dev.acta.events.value.LegalBasis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Forbid that personal items be erased, until the hold is released.
 *
 * @param authority who ordered it, where somebody did
 * @param reviewOn the day on which it is to be looked at again
 */
public record PlaceLegalHold(
        Ref hold, LegalBasis legalBasis, @Nullable Ref authority, LocalDate reviewOn, List<Held> held)
        implements Request {
    public PlaceLegalHold {
        held = List.copyOf(held);
    }

    @Override
    public String claim(Authority recorder) {
        return recorder.claimAsSteward(hold);
    }

    @Override
    public void requireValid() {
        event(0, Ref.of(RefKind.ORG, "anybody"), Instant.EPOCH);
    }

    LegalHoldPlaced event(int alreadyErased, Ref placedBy, Instant now) {
        return new LegalHoldPlaced(
                hold,
                legalBasis,
                authority,
                reviewOn,
                held,
                alreadyErased,
                placedBy,
                Occurrence.at(now),
                Basis.FIRST_PARTY);
    }

    /** The items of single events. */
    List<ItemsOf> items() {
        return held.stream()
                .filter(it -> it.what().kind() == RefKind.EVENT)
                .map(it -> new ItemsOf(it.what(), it.items()))
                .toList();
    }

    /** Where the number of one of these items stands in the body. */
    String place(int number) {
        return "/held/"
                + held.indexOf(new Held(
                        items().get(number).event(), items().get(number).items()));
    }

    /** The streams all of whose items are held. */
    List<String> streams() {
        return held.stream().flatMap(it -> it.streams().stream()).toList();
    }
}
