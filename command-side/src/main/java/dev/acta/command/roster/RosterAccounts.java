package dev.acta.command.roster;

import dev.acta.events.RosterRecorded;
import dev.acta.events.json.EventJson;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.events.value.RosterAccount;
import dev.acta.store.LogEvent;
import dev.acta.store.read.LogReader;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Looks accounts up on a network's roster, part by part, and keeps only what was asked for. Who holds the network's
 * lock finds what nobody changes meanwhile: a roster grows only in appends that record on its network's stream too.
 */
@Component
public final class RosterAccounts {
    private static final int PARTS_AT_ONCE = 16;

    private final LogReader log;
    private final EventJson json;

    RosterAccounts(LogReader log, EventJson json) {
        this.log = log;
        this.json = json;
    }

    /** Where the roster lists these {@code account:}s last; without those that were erased or never listed. */
    public Listed find(Ref network, Collection<Ref> accounts) {
        Map<Ref, Listed.Place> places = new HashMap<>();
        if (!accounts.isEmpty()) {
            read(network, new HashSet<>(accounts), places);
        }
        return new Listed(places);
    }

    private void read(Ref network, Set<Ref> asked, Map<Ref, Listed.Place> places) {
        String roster = Rosters.of(network).toString();
        long next = 0;
        List<LogEvent> page;
        do {
            page = log.stream(roster, next, PARTS_AT_ONCE);
            page.forEach(event -> note(event, asked, places));
            next += page.size();
        } while (page.size() == PARTS_AT_ONCE);
    }

    private void note(LogEvent event, Set<Ref> asked, Map<Ref, Listed.Place> places) {
        if (json.decode(event.type(), event.revision(), event.payload(), event.itemBytes())
                instanceof RosterRecorded part) {
            Listed.Place place = new Listed.Place(event.position(), part.role(), part.basis());
            for (RosterAccount account : part.accounts().known()) {
                Ref ref = Ref.of(RefKind.ACCOUNT, part.network().ownedBy(), account.id());
                if (asked.contains(ref)) {
                    places.put(ref, place);
                }
            }
        }
    }
}
