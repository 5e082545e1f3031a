package dev.acta.command.registerpolicyversion;

import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Records it on the stream of what it is about. */
@Component
final class RegisterPolicyVersionHandler {
    private final StreamsOf<PolicyVersion> versions;

    RegisterPolicyVersionHandler(Streams streams) {
        this.versions = streams.of(PolicyVersion.class, PolicyVersion::new);
    }

    @CommandHandler
    void handle(RegisterPolicyVersion command) {
        versions.record(
                command.policy().toString(),
                (history, now) -> RegisterPolicyVersionDecision.decide(history, command, now));
    }
}
