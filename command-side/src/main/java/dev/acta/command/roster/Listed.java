package dev.acta.command.roster;

import dev.acta.command.stream.History.Entry;
import dev.acta.events.AccountsReinstated;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Personal;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a network's roster has of the accounts that were asked for.
 *
 * @param places where each is listed last
 */
public record Listed(Map<Ref, Place> places) {
    public static final Listed NOTHING = new Listed(Map.of());

    /**
     * A part of a roster.
     *
     * @param position of the event that lists it
     */
    public record Place(long position, Role role, Basis basis) {}

    public Listed {
        places = Map.copyOf(places);
    }

    /** The place of an account that none of these reinstatements brought back since. */
    public Optional<Place> standing(Ref account, List<Entry<AccountsReinstated>> reinstatements) {
        return Optional.ofNullable(places.get(account))
                .filter(place -> reinstatements.stream()
                        .noneMatch(entry -> entry.at().position() > place.position()
                                && entry.event().accounts().contains(Personal.of(account))));
    }
}
