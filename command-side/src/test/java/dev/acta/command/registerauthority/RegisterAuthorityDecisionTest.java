package dev.acta.command.registerauthority;

import static dev.acta.command.testing.Outcomes.accepted;
import static dev.acta.command.testing.Outcomes.given;
import static dev.acta.command.testing.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.refusal.Reason;
import dev.acta.command.stream.Outcome;
import dev.acta.command.testing.Bodies;
import dev.acta.events.ActaEvent;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RegisterAuthorityDecisionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final RegisterAuthority command = Bodies.as("register-authority", RegisterAuthority.class);

    private static Outcome decide(RegisterAuthority command, ActaEvent... before) {
        return RegisterAuthorityDecision.decide(given(before), command, NOW);
    }

    @Test
    void whatFitsTheRecordIsRecordedAsItWasSent() {
        assertThat(accepted(decide(command))).isEqualTo(command.event());
    }

    @Test
    void toRegisterItAgainTakesANewName() {
        refused(decide(command, command.event()), Reason.ALREADY_RECORDED);
    }

    @Test
    void aNewNameIsAdded() {
        RegisterAuthority more = Bodies.as(
                "register-authority",
                RegisterAuthority.class,
                body -> body.putArray("aliases").addObject().put("text", "RKN"));
        assertThat(accepted(decide(more, command.event()))).isEqualTo(more.event());
    }

    @Test
    void aNameIsOneAuthoritysWhateverItsCase() {
        RegisterAuthority other = Bodies.as("register-authority", RegisterAuthority.class, body -> {
            body.put("authority", "authority:RU/another");
            body.putObject("name").put("text", "Another");
            body.putArray("aliases").addObject().put("text", "  РОСКОМНАДЗОР  -X0");
        });
        assertThat(refused(decide(other, command.event()), Reason.ALIAS_TAKEN)
                        .faults()
                        .getFirst()
                        .pointer())
                .isEqualTo("/aliases/0");
    }

    @Test
    void whatHasNotHappenedIsNotRecorded() {
        RegisterAuthority later = Bodies.as(
                "register-authority",
                RegisterAuthority.class,
                body -> body.putObject("occurrence")
                        .put("from", "2100-01-01T00:00:00Z")
                        .put("precision", "SECOND"));
        refused(decide(later), Reason.IN_THE_FUTURE);
    }
}
