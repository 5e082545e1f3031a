package dev.acta.command.correctrecord;

import dev.acta.command.client.Authority;
import dev.acta.command.refusal.Fault;
import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refused;
import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import dev.acta.events.json.EventJson;
import dev.acta.events.value.Ref;
import dev.acta.store.LogEvent;
import dev.acta.store.axon.MetadataBytes;
import dev.acta.store.read.LogReader;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records it on the stream of the target's corrections; the target itself never changes, so it need not be guarded. */
@Component
final class CorrectRecordHandler {
    private final StreamsOf<Corrections> corrections;
    private final LogReader log;
    private final EventJson json;

    CorrectRecordHandler(Streams streams, LogReader log, EventJson json) {
        this.corrections = streams.of(Corrections.class, Corrections::new);
        this.log = log;
        this.json = json;
    }

    @CommandHandler
    void handle(CorrectRecord command, @MetaDataValue(Authority.OF_SENDER) Authority authority) {
        requireSelf(command.correctedBy(), authority);
        @Nullable
        Target target = log.at(command.target().position()).map(this::target).orElse(null);
        CorrectRecordDecision decision = new CorrectRecordDecision(json, authority.client(), this::onRecord);
        corrections.record(
                command.target().toString(), (history, now) -> decision.decide(target, history, command, now));
    }

    private void requireSelf(Ref correctedBy, Authority authority) {
        if (!correctedBy.equals(authority.self())) {
            String message = "must be the recorder that corrects, " + authority.self();
            throw new Refused(Reason.NOT_AUTHORISED, "correctedBy " + message, Fault.at("/correctedBy", message));
        }
    }

    private Target target(LogEvent event) {
        return new Target(
                Ref.event(event.position()),
                event.type(),
                event.revision(),
                json.tree(event.payload()),
                event.itemBytes(),
                json.decode(event.type(), event.revision(), event.payload(), event.itemBytes()),
                MetadataBytes.read(event.metadata()).getOrDefault("clientId", ""));
    }

    /** A network that was once on record stays there, so this needs no guard. */
    private boolean onRecord(Ref network) {
        return log.lastSequenceOf(network.toString()).isPresent();
    }
}
