package dev.acta.command.reinstateaccounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.testing.Bodies;
import dev.acta.command.testing.Caller.Answer;
import dev.acta.command.testing.Crowd;
import dev.acta.command.testing.RunningCommandSide;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReinstatementRaceTest {
    private static final int CALLERS = 16;

    @Test
    void ofManyOnTwoNodesOneBringsAnAccountBack() {
        try (RunningCommandSide side = RunningCommandSide.start();
                RunningCommandSide otherNode = RunningCommandSide.on(side.database())) {
            side.caller()
                    .command(
                            "suspend-network",
                            "suspended",
                            Bodies.of("suspend-network.first-party").toString());
            String body = Bodies.of("reinstate-accounts").toString();

            List<Answer> answers = Crowd.of(
                    CALLERS,
                    caller -> (caller % 2 == 0 ? side : otherNode)
                            .caller()
                            .command("reinstate-accounts", "back-" + caller, body));

            assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
            assertThat(answers)
                    .filteredOn(answer -> answer.status() == 409)
                    .hasSize(CALLERS - 1)
                    .allSatisfy(answer -> assertThat(answer.problem()).isEqualTo("not-suspended"));
        }
    }
}
