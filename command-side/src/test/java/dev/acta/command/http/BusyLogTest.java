package dev.acta.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.acta.command.testing.Bodies;
import dev.acta.command.testing.Caller.Answer;
import dev.acta.command.testing.Crowd;
import dev.acta.command.testing.RunningCommandSide;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BusyLogTest {
    private RunningCommandSide side;

    @BeforeEach
    void start() {
        side = RunningCommandSide.start("acta.log.patience=500ms", "acta.log.queue-events=1");
        side.recorded("share-dataset");
    }

    @AfterEach
    void stop() {
        side.close();
    }

    @Test
    void whereTheLogCannotTakeMoreCallersAreToldWhenToComeBackAndTheirKeysAreGoodForIt() throws SQLException {
        List<Answer> answers;
        try (Connection other = side.database().superuser().getConnection()) {
            other.setAutoCommit(false);
            other.createStatement().execute("SELECT pg_advisory_xact_lock(acta_log.append_lock())");
            answers = Crowd.of(8, caller -> document(caller));
            other.rollback();
        }

        assertThat(answers).extracting(Answer::status).containsOnly(503);
        assertThat(answers).extracting(Answer::problem).contains("log-busy", "log-unavailable");
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.header("Retry-After")).matches("[1-9][0-9]*"));

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            for (int caller = 0; caller < 8; caller++) {
                assertThat(document(caller).status()).isIn(200, 201);
            }
        });
        assertThat(side.log().size()).isEqualTo(9);
    }

    @Test
    void healthIsDownWhileTheLogCannotBeWrittenAndUpAgainOnceItCan() throws SQLException {
        assertThat(health().status()).as(health().body()).isEqualTo(200);
        try (Connection other = side.database().superuser().getConnection()) {
            other.setAutoCommit(false);
            other.createStatement().execute("SELECT pg_advisory_xact_lock(acta_log.append_lock())");
            assertThat(document(1).status()).isEqualTo(503);
            assertThat(health().status()).isEqualTo(503);
            assertThat(health().body()).contains("\"log\"");
            other.rollback();
        }
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(document(2).status()).isIn(200, 201));
        assertThat(health().status()).isEqualTo(200);
    }

    private Answer health() {
        return side.caller().send(side.caller().to("/actuator/health").GET());
    }

    private Answer document(int number) {
        return side.caller()
                .command(
                        "record-document",
                        "busy-" + number,
                        Bodies.with("record-document", body -> body.put("document", "document:desk/busy-" + number)));
    }
}
