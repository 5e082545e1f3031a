package dev.acta.query.state;

import dev.acta.events.PersonalDataErased;
import dev.acta.events.RecordVoided;
import dev.acta.events.Rewrites;
import dev.acta.events.RosterRecorded;
import dev.acta.events.json.EventJson;
import dev.acta.events.value.ErasedItem;
import dev.acta.query.projection.Fold;
import dev.acta.query.projection.Past;
import dev.acta.query.projection.Recorded;
import dev.acta.query.projection.Restatement;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Keeps what events say of things, in the versions that later events make of it; and the accounts of networks. */
final class StateFold implements Fold<StateChange> {

    /** What lists of accounts are recorded with. */
    private static final Set<Aspect> LISTING = EnumSet.of(Aspect.SUSPENSION, Aspect.EXTENSION);

    private final EventJson json;

    StateFold(EventJson json) {
        this.json = json;
    }

    @Override
    public void fold(Recorded recorded, Past past, Consumer<StateChange> changes) {
        if (recorded.event() instanceof RosterRecorded) {
            changes.accept(new StateChange.Listed(recorded));
        } else {
            say(recorded, recorded.position(), changes);
        }
        Restatement restatement = new Restatement(json, past);
        Recorded rewriting = recorded;
        while (rewriting.event() instanceof Rewrites rewrites) {
            rewriting = restatement.of(rewrites.rewritten().position());
            changes.accept(new StateChange.Superseded(rewriting.position(), recorded.position()));
            say(rewriting, recorded.position(), changes);
        }
        if (recorded.event() instanceof RecordVoided voided) {
            long listing = voided.target().position();
            StatementsMade.of(past.at(listing)).stream()
                    .filter(statement -> LISTING.contains(statement.aspect()))
                    .forEach(statement ->
                            changes.accept(new StateChange.Unlisted(statement.thing(), listing, recorded.position())));
        }
        if (recorded.event() instanceof PersonalDataErased erased) {
            Map<Long, List<Integer>> items = erased.items().stream()
                    .collect(Collectors.groupingBy(
                            item -> item.event().position(),
                            TreeMap::new,
                            Collectors.mapping(ErasedItem::item, Collectors.toList())));
            items.forEach((position, numbers) -> forget(past.at(position), numbers, past, changes));
        }
    }

    /** Says all again that an event said, now without what was erased; of a list, only that goes. */
    private void forget(Recorded recorded, List<Integer> numbers, Past past, Consumer<StateChange> changes) {
        if (recorded.event() instanceof RosterRecorded) {
            changes.accept(new StateChange.AccountsErased(recorded, numbers));
            return;
        }
        long position = recorded.position();
        changes.accept(new StateChange.Forgotten(position));
        say(recorded, position, changes);
        for (long at : past.rewritings(position)) {
            changes.accept(new StateChange.Superseded(position, at));
            say(new Restatement(json, past.until(at)).of(position), at, changes);
        }
    }

    /** A link that was taken back says nothing more; what is voided is said as such. */
    private static void say(Recorded recorded, long since, Consumer<StateChange> changes) {
        if (recorded.standing().unlinkedBy() == null
                && !StatementsMade.of(recorded).isEmpty()) {
            changes.accept(new StateChange.Said(recorded, since));
        }
    }
}
