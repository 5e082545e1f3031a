package dev.acta.command.correctrecord;

import dev.acta.command.client.Authority;
import dev.acta.command.stream.OtherStreams;
import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import dev.acta.command.target.Target;
import dev.acta.command.target.Targets;
import dev.acta.events.RosterRecorded;
import dev.acta.events.json.EventJson;
import dev.acta.events.value.Ref;
import dev.acta.store.read.LogReader;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;

/** Records it on the stream of the target's corrections; the target itself never changes, so it need not be guarded. */
@Component
final class CorrectRecordHandler {
    private final StreamsOf<Corrections> corrections;
    private final OtherStreams streams;
    private final Targets targets;
    private final LogReader log;
    private final EventJson json;

    CorrectRecordHandler(Streams streams, OtherStreams others, Targets targets, LogReader log, EventJson json) {
        this.corrections = streams.of(Corrections.class, Corrections::new);
        this.streams = others;
        this.targets = targets;
        this.log = log;
        this.json = json;
    }

    @CommandHandler
    void handle(CorrectRecord command, @MetaDataValue(Authority.OF_SENDER) Authority authority) {
        authority.requireSelf(command.correctedBy(), "correctedBy");
        Target target = targets.at(command.target(), "target");
        CorrectRecordDecision decision = new CorrectRecordDecision(
                json, authority.isRecorderOrSteward(target.recorder()), isVoided(target), this::onRecord);
        corrections.record(
                command.target().toString(), (history, now) -> decision.decide(target, history, command, now));
    }

    /** Parts of lists cannot be voided, and have streams of thousands. */
    private boolean isVoided(Target target) {
        return !(target.event() instanceof RosterRecorded)
                && !streams.read(target.stream()).has(target.at());
    }

    /** A network that was once on record stays there, so this needs no guard. */
    private boolean onRecord(Ref network) {
        return log.lastSequenceOf(network.toString()).isPresent();
    }
}
