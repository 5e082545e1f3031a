package dev.acta.command.http;

import dev.acta.command.intake.Answer;
import dev.acta.command.intake.Intake;
import dev.acta.command.intake.Submission;
import dev.acta.command.suspendnetwork.AccountLists;
import dev.acta.command.suspendnetwork.SuspendNetwork;
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
        return submission.request() instanceof SuspendNetwork command
                        && !command.accounts().isEmpty()
                ? intake.take(submission, lists.inline(command))
                : intake.take(submission);
    }
}
