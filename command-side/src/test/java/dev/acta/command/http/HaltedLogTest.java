package dev.acta.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.acta.command.testing.Bodies;
import dev.acta.command.testing.Caller.Answer;
import dev.acta.command.testing.RunningCommandSide;
import dev.acta.log.note.SigningKey;
import dev.acta.store.checkpoint.Checkpoints;
import dev.acta.store.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

class HaltedLogTest {
    @TempDir
    private Path folder;

    private String[] signing = {};

    @BeforeEach
    void makeAKey() throws IOException {
        Path key = folder.resolve("signer.key");
        Files.writeString(key, SigningKey.generate("log.example/test").toText());
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
        signing = new String[] {
            "acta.signer.key-file=" + key,
            "acta.signer.checkpoint-file=" + folder.resolve("checkpoint"),
            "acta.signer.interval=100ms"
        };
    }

    @Test
    void aRestoredLogRefusesEveryCommandFromTheStartSaysWhyAndIsReadAsEver() throws IOException {
        TestDatabase database = TestDatabase.fresh();
        try (RunningCommandSide side = RunningCommandSide.on(database, signing)) {
            document(side, 1);
            signed(side);
            assertThat(health(side).status()).as(health(side).body()).isEqualTo(200);
        }
        TestDatabase older = database.copy();
        try (RunningCommandSide side = RunningCommandSide.on(database, signing)) {
            document(side, 2);
            signed(side);
        }

        try (RunningCommandSide side = RunningCommandSide.on(older, signing)) {
            Answer refused = document(side, 3);
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.problem()).isEqualTo("log-halted");
            assertThat(refused.header("Retry-After")).isEqualTo("60");
            assertThat(health(side).status()).isEqualTo(503);
            assertThat(health(side).body())
                    .contains("\"signer\"")
                    .contains("The log has 1 events")
                    .contains("is of 2");
            assertThat(side.log().range(0, 10)).hasSize(1);

            assertThat(document(side, 1).status())
                    .as("what is on record is answered")
                    .isEqualTo(200);

            Files.delete(folder.resolve("checkpoint"));
            Files.createFile(folder.resolve("checkpoint"));
            new JdbcTemplate(older.owner()).execute("DELETE FROM acta_log.log_halted");
            assertThat(document(side, 3).status()).isEqualTo(201);
            signed(side);
            assertThat(health(side).status()).isEqualTo(200);
        }
    }

    @Test
    void whereNothingIsSignedForLongHealthIsDownAndCommandsAreTaken() throws IOException {
        try (RunningCommandSide side = RunningCommandSide.start(signing)) {
            document(side, 1);
            signed(side);
            Files.delete(folder.resolve("checkpoint"));

            assertThat(document(side, 2).status()).isEqualTo(201);
            new JdbcTemplate(side.database().superuser())
                    .execute(
                            "SET session_replication_role = replica;"
                                    + " UPDATE acta_log.event SET recorded_at = recorded_at - interval '31 s' WHERE position = 1");

            await().untilAsserted(() -> assertThat(health(side).body()).contains("make it an empty file"));
            assertThat(health(side).status()).isEqualTo(503);
            assertThat(document(side, 3).status()).isEqualTo(201);
        }
    }

    private static void signed(RunningCommandSide side) {
        Checkpoints checkpoints = side.beans(Checkpoints.class).iterator().next();
        long size = side.log().size();
        await().until(() -> checkpoints.covering(size).isPresent());
    }

    private static Answer health(RunningCommandSide side) {
        return side.caller().send(side.caller().to("/actuator/health").GET());
    }

    private static Answer document(RunningCommandSide side, int number) {
        return side.caller()
                .command(
                        "record-document",
                        "halted-" + number,
                        Bodies.with("record-document", body -> body.put("document", "document:desk/halted-" + number)));
    }
}
