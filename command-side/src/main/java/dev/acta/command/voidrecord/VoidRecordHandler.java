package dev.acta.command.voidrecord;

import dev.acta.command.client.Authority;
import dev.acta.command.refusal.Refused;
import dev.acta.command.stream.Outcome;
import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import dev.acta.command.target.Target;
import dev.acta.command.target.Targets;
import dev.acta.events.ActaEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.stereotype.Component;

/** Records it on the stream of its target, so that whatever is decided there sees it. */
@Component
final class VoidRecordHandler {
    private final StreamsOf<AnyStream> streams;
    private final Targets targets;
    private final EventStore events;

    VoidRecordHandler(Streams streams, Targets targets, EventStore events) {
        this.streams = streams.of(AnyStream.class, AnyStream::new);
        this.targets = targets;
        this.events = events;
    }

    @CommandHandler
    void handle(VoidRecord command, @MetaDataValue(Authority.OF_SENDER) Authority authority) {
        authority.requireSelf(command.voidedBy(), "voidedBy");
        Target target = targets.at(command.target(), "target");
        VoidRecordDecision.refusal(target, authority.isRecorderOrSteward(target.recorder()))
                .ifPresent(refusal -> {
                    throw new Refused(refusal);
                });
        streams.decide(target.stream(), (history, now) -> {
            switch (VoidRecordDecision.decide(target, history, command, now)) {
                case Outcome.Accepted(ActaEvent voided) -> publish(voided, target);
                case Outcome.NotAccepted(var refusal) -> throw new Refused(refusal);
            }
        });
    }

    private void publish(ActaEvent voided, Target target) {
        long last = events.lastSequenceNumberFor(target.stream()).orElseThrow();
        events.publish(new GenericDomainEventMessage<>(
                target.streamType(), target.stream(), last + 1, voided, CurrentUnitOfWork.correlationData()));
    }
}
