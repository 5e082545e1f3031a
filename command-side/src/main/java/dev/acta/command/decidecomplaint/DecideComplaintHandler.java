package dev.acta.command.decidecomplaint;

import dev.acta.command.redress.ComplaintStream;
import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import dev.acta.events.value.Ref;
import dev.acta.store.personal.StreamAliases;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Records it on the complaint's stream, whose name does not tell which complaint it is. */
@Component
final class DecideComplaintHandler {
    private final StreamsOf<ComplaintStream> complaints;
    private final StreamAliases aliases;

    DecideComplaintHandler(Streams streams, StreamAliases aliases) {
        this.complaints = streams.of(ComplaintStream.class, ComplaintStream::new);
        this.aliases = aliases;
    }

    @CommandHandler
    void handle(DecideComplaint command) {
        Ref complaint = command.complaint().known().orElseThrow();
        complaints.record(
                aliases.aliasOf(complaint.kind().word(), complaint.toString()),
                (history, now) -> DecideComplaintDecision.decide(history, command, now));
    }
}
