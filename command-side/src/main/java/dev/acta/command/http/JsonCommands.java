package dev.acta.command.http;

import dev.acta.command.client.Authority;
import dev.acta.command.intake.Answer;
import dev.acta.command.intake.Intake;
import dev.acta.command.intake.Submission;
import dev.acta.command.refusal.Refused;
import dev.acta.command.roster.AccountLists;
import dev.acta.command.roster.ListsAccounts;
import org.springframework.stereotype.Component;

/** Takes commands that are whole in their JSON body. */
@Component
final class JsonCommands {
    private final Intake intake;
    private final AccountLists lists;

    JsonCommands(Intake intake, AccountLists lists) {
        this.intake = intake;
        this.lists = lists;
    }

    Answer take(Submission submission) {
        return submission.request() instanceof ListsAccounts command
                        && !command.accounts().isEmpty()
                ? intake.take(submission, lists.inline(command))
                : intake.take(submission);
    }

    /**
     * The first answer to a command whose body is refused today: an earlier form of it may have been recorded.
     *
     * @throws Refused if none was
     */
    Answer recorded(Authority sender, String name, byte[] body, String idempotencyKey, Refused refused) {
        return Bodies.canonical(body)
                .flatMap(canonical -> intake.recorded(sender, name, canonical, idempotencyKey))
                .orElseThrow(() -> refused);
    }
}
