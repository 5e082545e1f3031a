package dev.acta.command.intake;

import dev.acta.command.intake.Receipt.Recorded;
import dev.acta.events.ActaEvent;
import dev.acta.events.json.Vocabulary;
import dev.acta.store.append.AppendTerms;
import dev.acta.store.append.AppendedEvents;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** What one Unit of Work records; complete once it is committed. */
final class Recording {
    private final List<EventMessage<?>> first = new ArrayList<>();
    private final AppendTerms terms;

    private Recording(AppendTerms terms) {
        this.terms = terms;
    }

    static Recording of(UnitOfWork<?> unitOfWork) {
        return unitOfWork
                .root()
                .getOrComputeResource(Recording.class.getName(), key -> new Recording(AppendTerms.of(unitOfWork)));
    }

    /** Takes note of an event on its way to the log. */
    static <T extends EventMessage<?>> T note(T event) {
        if (CurrentUnitOfWork.isStarted()) {
            Recording recording = of(CurrentUnitOfWork.get());
            if (recording.first.size() < Receipt.LISTED) {
                recording.first.add(event);
            }
        }
        return event;
    }

    Receipt receipt(String commandId) {
        AppendedEvents where = terms.appended().orElseThrow();
        List<Recorded> listed = new ArrayList<>();
        for (EventMessage<?> event : first) {
            listed.add(new Recorded(
                    where.firstPosition() + listed.size(), event.getIdentifier(), type(event.getPayloadType())));
        }
        return Receipt.of(commandId, listed, where.count(), where.recordedAt());
    }

    private static String type(Class<?> event) {
        return Vocabulary.current().typeOf(event.asSubclass(ActaEvent.class));
    }
}
