package dev.acta.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.acta.command.testing.Bodies;
import dev.acta.command.testing.RunningCommandSide;
import dev.acta.command.testing.Wire;
import java.io.IOException;
import java.net.SocketException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Callers that drip, that go, or that do not read: nothing of theirs is recorded, and what they held comes back. */
@TestInstance(Lifecycle.PER_CLASS)
class SlowCallersTest {
    private static final String DOCUMENT = Bodies.of("record-document").toString();
    private static final String FORM = "multipart/form-data; boundary=b";

    private RunningCommandSide side;
    private BodyMemory memory;

    @BeforeAll
    void start() {
        side = RunningCommandSide.start(
                "acta.body.grace=300ms",
                "acta.body.slowest=100B",
                "acta.bulk.requests=1",
                "server.tomcat.connection-timeout=2s");
        memory = side.beans(BodyMemory.class).iterator().next();
    }

    @AfterAll
    void stop() {
        side.close();
    }

    @AfterEach
    void allComesBack() {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(memory.taken()).isZero();
            assertThat(side.connections()).isZero();
        });
        assertThat(side.log().size()).isZero();
    }

    @Test
    void aBodyThatDripsIsRefused() throws IOException {
        try (Wire wire = command("record-document", "application/json")) {
            drip(wire, DOCUMENT);
            assertThat(wire.status()).isEqualTo(408);
            assertThat(wire.answer()).contains("/request-too-slow", "acta.body.slowest");
        }
    }

    @Test
    void aFormThatDripsIsRefused() throws IOException {
        try (Wire wire = command("suspend-network", FORM)) {
            drip(wire, "--b\r\nContent-Disposition: form-data; name=\"command\"\r\n\r\n" + DOCUMENT);
            assertThat(wire.status()).isEqualTo(408);
            assertThat(wire.answer()).contains("/request-too-slow");
        }
    }

    @Test
    void aLineThatDripsIsTheLastOfItsRequest() throws IOException {
        try (Wire wire = side.caller().wire().post("/v1/commands", "application/x-ndjson")) {
            assertThat(wire.status()).isEqualTo(200);
            wire.send("\n");
            drip(wire, DOCUMENT);
            assertThat(wire.answer()).startsWith("{\"line\":2,\"status\":408,").contains("/request-too-slow");
            assertThat(wire.answer()).isEmpty();
        }
    }

    @Test
    void aPauseWithoutEndIsRefused() throws IOException {
        try (Wire wire = command("record-document", "application/json")) {
            wire.send(DOCUMENT.substring(0, 20));
            assertThat(wire.status()).isEqualTo(408);
        }
    }

    @Test
    void whatIsRefusedForItsFormIsNotWaitedForWithoutEnd() throws IOException {
        try (Wire wire = command("no-such-command", "application/json")) {
            assertThat(wire.status()).isEqualTo(404);
            drip(wire, DOCUMENT, () -> false);
        }
    }

    @Test
    void callersThatGoLeaveNothing() throws IOException {
        for (String type : new String[] {"application/json", FORM, "application/x-ndjson"}) {
            boolean bulk = type.endsWith("ndjson");
            String command = type.equals(FORM) ? "suspend-network" : "record-document";
            Wire wire = bulk ? side.caller().wire().post("/v1/commands", type) : command(command, type);
            wire.send(bulk ? "{\"command\":\"record-document\",\"idem" : DOCUMENT.substring(0, 100));
            await().until(() -> side.connections() > 0);
            wire.drop();
            await().atMost(Duration.ofSeconds(30)).until(() -> side.connections() == 0);
        }
    }

    @Test
    void answersThatAreNotReadAreGivenUp() throws IOException {
        String malformed = "{}\n".repeat(10_000);
        AtomicReference<IOException> refused = new AtomicReference<>();
        try (Wire wire = side.caller().wire().post("/v1/commands", "application/x-ndjson")) {
            assertThat(wire.status()).isEqualTo(200);
            Thread sending = Thread.ofVirtual().start(() -> {
                try {
                    for (int i = 0; i < 1_000; i++) {
                        wire.send(malformed);
                    }
                } catch (IOException e) {
                    refused.set(e);
                }
            });
            await().atMost(Duration.ofSeconds(60)).until(() -> side.connections() == 0);
            await().atMost(Duration.ofSeconds(60)).until(() -> refused.get() != null);
            assertThat(refused.get()).isInstanceOf(SocketException.class);
            assertThat(sending.isVirtual()).isTrue();
        }
        try (Wire wire = side.caller().wire().post("/v1/commands", "application/x-ndjson")) {
            assertThat(wire.status()).isEqualTo(200);
            assertThat(wire.end().answer()).isEmpty();
        }
    }

    private Wire command(String name, String type) throws IOException {
        return side.caller().wire().post("/v1/commands/" + name, type, "Idempotency-Key: k");
    }

    /** A byte now and then, until the server has had enough. */
    private static void drip(Wire wire, String text) {
        drip(wire, text, wire::isAnswered);
    }

    private static void drip(Wire wire, String text, Callable<Boolean> enough) {
        await().pollInterval(Duration.ofMillis(50))
                .atMost(Duration.ofSeconds(20))
                .until(() -> {
                    try {
                        wire.send(text.substring(0, 1));
                        return enough.call();
                    } catch (IOException e) {
                        return true;
                    }
                });
    }
}
