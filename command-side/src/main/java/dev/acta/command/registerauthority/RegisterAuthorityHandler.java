package dev.acta.command.registerauthority;

import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Records it on the stream of the country's authorities. */
@Component
final class RegisterAuthorityHandler {
    private final StreamsOf<AuthoritiesStream> authorities;

    RegisterAuthorityHandler(Streams streams) {
        this.authorities = streams.of(AuthoritiesStream.class, AuthoritiesStream::new);
    }

    @CommandHandler
    void handle(RegisterAuthority command) {
        authorities.record(
                AuthoritiesStream.of(command.authority()),
                (history, now) -> RegisterAuthorityDecision.decide(history, command, now));
    }
}
