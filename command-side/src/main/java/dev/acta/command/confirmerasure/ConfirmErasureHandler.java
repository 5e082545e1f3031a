package dev.acta.command.confirmerasure;

import dev.acta.command.client.Authority;
import dev.acta.command.erasable.ErasableRecord;
import dev.acta.command.erasable.ErasureStream;
import dev.acta.command.erasable.Holds;
import dev.acta.command.erasable.ItemsOnRecord;
import dev.acta.command.erasable.RecordedItem;
import dev.acta.command.refusal.Refused;
import dev.acta.command.stream.History;
import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import dev.acta.events.ErasureRequested;
import dev.acta.events.PersonalDataErased;
import dev.acta.events.value.Ref;
import dev.acta.store.append.AppendTerms;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.stereotype.Component;

/** Records what was erased on the stream of all erasures, and has it erased by the same append. */
@Component
final class ConfirmErasureHandler {
    private final StreamsOf<ErasureStream> requests;
    private final ErasableRecord erasable;
    private final EventStore events;

    ConfirmErasureHandler(Streams streams, ErasableRecord erasable, EventStore events) {
        this.requests = streams.of(ErasureStream.class, ErasureStream::new);
        this.erasable = erasable;
        this.events = events;
    }

    @CommandHandler
    void handle(ConfirmErasure command, @MetaDataValue(Authority.OF_SENDER) Authority authority) {
        requests.decide(command.erasure().toString(), (history, now) -> {
            ErasureRequested requested = history.of(ErasureRequested.class).stream()
                    .findFirst()
                    .map(History.Entry::event)
                    .orElseThrow(() -> new Refused(ConfirmErasureDecision.unknown(command.erasure())));
            erase(requested, authority.self(), now);
        });
    }

    private void erase(ErasureRequested requested, Ref self, Instant now) {
        // Before the items are looked up, so that whoever erased some of them meanwhile has moved it.
        long sequence = events.lastSequenceNumberFor(ErasableRecord.ERASURES).orElse(-1L) + 1;
        Holds holds = erasable.holds();
        ItemsOnRecord items = erasable.find(requested.items(), number -> "/erasure");
        ConfirmErasureDecision.refusal(requested, items, holds, self).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        publish(ConfirmErasureDecision.parts(requested, items.there(), self, now), sequence);
        AppendTerms terms = AppendTerms.of(CurrentUnitOfWork.get());
        List<RecordedItem> all = items.there();
        for (int i = 0; i < all.size(); i++) {
            RecordedItem item = all.get(i);
            terms.erase(
                    i / PersonalDataErased.MOST, item.event().position(), item.eventId(), item.number(), item.hash());
        }
    }

    private void publish(List<PersonalDataErased> parts, long sequence) {
        List<DomainEventMessage<PersonalDataErased>> messages = new ArrayList<>();
        for (PersonalDataErased part : parts) {
            messages.add(new GenericDomainEventMessage<>(
                    ErasableRecord.ERASURES,
                    ErasableRecord.ERASURES,
                    sequence + messages.size(),
                    part,
                    CurrentUnitOfWork.correlationData()));
        }
        events.publish(messages);
    }
}
