package dev.acta.command.roster;

import dev.acta.events.ActaEvent;
import dev.acta.events.RosterRecorded;
import dev.acta.events.value.PersonalItems;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.store.personal.StagedChunk;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** Puts lists of a network's accounts on its roster's stream, in the append that records what they belong to. */
public final class Rosters {
    private final EventStore events;

    public Rosters(EventStore events) {
        this.events = events;
    }

    /** The network's lock holds for its roster too, so it is to be held. */
    public void record(Ref network, ActaEvent suspended, List<RoleList> lists) {
        Ref roster = of(network);
        long sequence = events.lastSequenceNumberFor(roster.toString())
                .map(last -> last + 1)
                .orElse(0L);
        List<DomainEventMessage<RosterRecorded>> messages = new ArrayList<>();
        for (RoleList list : lists) {
            for (int chunk = 0; chunk < list.chunks().size(); chunk++) {
                StagedChunk staged = list.chunks().get(chunk);
                RosterRecorded recorded = new RosterRecorded(
                        roster,
                        network,
                        list.role(),
                        chunk,
                        new PersonalItems.Staged<>(staged.count(), staged.root()),
                        suspended.occurrence(),
                        suspended.basis(),
                        suspended.sources(),
                        suspended.asStated());
                messages.add(message(roster, sequence + messages.size(), recorded, staged.eventId()));
            }
        }
        events.publish(messages);
    }

    /** The roster of a network. */
    static Ref of(Ref network) {
        return Ref.of(RefKind.ROSTER, network.ownedBy(), network.id());
    }

    /** The items stand under this id already, so the event must have it. */
    private static DomainEventMessage<RosterRecorded> message(
            Ref roster, long sequence, RosterRecorded recorded, String eventId) {
        Instant now = GenericEventMessage.clock.instant();
        return new GenericDomainEventMessage<>(
                roster.kind().word(),
                roster.toString(),
                sequence,
                recorded,
                CurrentUnitOfWork.correlationData(),
                eventId,
                now);
    }
}
