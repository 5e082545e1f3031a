package dev.acta.command.labelaccount;

import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import dev.acta.events.value.Ref;
import dev.acta.store.personal.StreamAliases;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Records it on the account's stream, whose name does not tell which account it is. */
@Component
final class LabelAccountHandler {
    private final StreamsOf<LabelledAccount> accounts;
    private final StreamAliases aliases;

    LabelAccountHandler(Streams streams, StreamAliases aliases) {
        this.accounts = streams.of(LabelledAccount.class, LabelledAccount::new);
        this.aliases = aliases;
    }

    @CommandHandler
    void handle(LabelAccount command) {
        Ref account = command.account().known().orElseThrow();
        accounts.record(
                aliases.aliasOf(account.kind().word(), account.toString()),
                (history, now) -> LabelAccountDecision.decide(history, command, now));
    }
}
