package dev.acta.command.markduplicate;

import dev.acta.command.client.Authority;
import dev.acta.command.refusal.Fault;
import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refusal;
import dev.acta.command.refusal.Refused;
import dev.acta.command.stream.History;
import dev.acta.command.stream.OtherStreams;
import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import dev.acta.command.target.Target;
import dev.acta.command.target.Targets;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;

/**
 * Records it on the stream of what was done to the duplicate, on the condition that nothing is done to the original.
 */
@Component
final class MarkDuplicateHandler {
    private final StreamsOf<DuplicateStream> events;
    private final OtherStreams others;
    private final Targets targets;

    MarkDuplicateHandler(Streams streams, OtherStreams others, Targets targets) {
        this.events = streams.of(DuplicateStream.class, DuplicateStream::new);
        this.others = others;
        this.targets = targets;
    }

    @CommandHandler
    void handle(MarkDuplicate command, @MetaDataValue(Authority.OF_SENDER) Authority authority) {
        Target duplicate = targets.at(command.duplicate(), "duplicate");
        Target original = targets.at(command.original(), "original");
        boolean theirs = authority.isRecorderOrSteward(duplicate.recorder())
                || authority.isRecorderOrSteward(original.recorder());
        requireCounts(duplicate, "duplicate");
        requireCounts(original, "original");
        History ofOriginal = others.read(command.original().toString());
        events.record(
                command.duplicate().toString(),
                (history, now) -> MarkDuplicateDecision.decide(
                        history, command, duplicate, original, theirs, ofOriginal, authority.self(), now));
    }

    private void requireCounts(Target target, String field) {
        if (!others.read(target.stream()).has(target.at())) {
            throw new Refused(Refusal.of(
                    Reason.ALREADY_VOIDED,
                    target.at() + " was voided, and counts for nothing",
                    Fault.at("/" + field, "must name an event that was not voided")));
        }
    }
}
