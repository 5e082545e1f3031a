package dev.acta.command.stream;

import dev.acta.command.refusal.Refused;
import dev.acta.events.ActaEvent;
import dev.acta.events.value.Ref;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/** A stream as Axon's repository loads it; each kind has a class of its own, whose type is the kind of the Ref. */
public abstract class RecordStream {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String name;

    private History history = History.NOTHING;
    private long lastPosition = -1;

    void begin(String stream) {
        name = stream;
    }

    History history() {
        return history;
    }

    /** The position of the last event, whether or not it counts; -1 where there is none. */
    long lastPosition() {
        return lastPosition;
    }

    ActaEvent record(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted(ActaEvent event) -> {
                AggregateLifecycle.apply(event);
                yield event;
            }
            case Outcome.NotAccepted(var refusal) -> throw new Refused(refusal);
        };
    }

    @EventSourcingHandler
    void on(ActaEvent event, DomainEventMessage<?> message) {
        // An event that is only now recorded has no place in the log yet, and nothing more is decided on it.
        if (message instanceof TrackedEventMessage<?> recorded) {
            name = message.getAggregateIdentifier();
            lastPosition = recorded.trackingToken().position().orElseThrow();
            history = history.and(Ref.event(lastPosition), event);
        }
    }
}
