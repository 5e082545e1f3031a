package dev.acta.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.testing.Bodies;
import dev.acta.command.testing.Caller;
import dev.acta.command.testing.RunningCommandSide;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(Lifecycle.PER_CLASS)
class EveryCommandTest {
    private RunningCommandSide side;
    private Caller caller;

    @BeforeAll
    void start() {
        side = RunningCommandSide.start();
        caller = side.caller();
    }

    @AfterAll
    void stop() {
        side.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "suspend-network",
                "attribute-network",
                "publish-disclosure",
                "release-dataset",
                "share-dataset",
                "label-post",
                "issue-official-response",
                "publish-finding",
                "record-document",
                "link-records"
            })
    void isRecordedOnceAndItsReceiptIsTheSameForEver(String command) {
        String body = Bodies.of(command).toString();
        long before = side.log().size();

        Caller.Answer first = caller.command(command, "key-" + command, body);
        Caller.Answer again = caller.command(command, "key-" + command, body);

        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(first.header("Location")).isEqualTo("/v1/events/" + before);
        assertThat(first.json().path("logSize").longValue()).isEqualTo(before + 1);
        assertThat(again.status()).as(again.body()).isEqualTo(200);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(side.log().size()).isEqualTo(before + 1);
    }
}
