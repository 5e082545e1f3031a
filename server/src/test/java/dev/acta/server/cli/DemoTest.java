package dev.acta.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {

    @TempDir
    private Path scratch;

    @Test
    void showsAllAndEndsWhereToldTo() throws IOException {
        try (ActaProcess acta = demo()) {
            assertThat(acta.output()).contains("== The first network now", "== Try next");
            assertThat(acta.exitCode()).isZero();
            assertThat(acta.errors().lines()).allMatch(line -> line.startsWith("rehearsal: "));
        }
        assertThat(Files.readAllLines(receipts()))
                .hasSize(29)
                .allMatch(line -> line.startsWith("{\"idempotencyKey\":\""))
                .last()
                .asString()
                .startsWith("{\"idempotencyKey\":\"rehearsal/20-30\",\"receipt\":{");
    }

    @Test
    void saysInOneLineWhereReceiptsCannotGo() throws IOException {
        Files.createDirectory(receipts());
        try (ActaProcess acta = demo()) {
            assertThat(acta.output()).startsWith("Acta is ready at");
            assertThat(acta.exitCode()).isEqualTo(1);
            assertThat(acta.errors().lines())
                    .singleElement()
                    .asString()
                    .startsWith("acta: The receipts cannot be written to " + receipts());
        }
    }

    private Path receipts() {
        return scratch.resolve("receipts.jsonl");
    }

    private ActaProcess demo() throws IOException {
        return ActaProcess.start(
                scratch,
                "demo",
                "--exit",
                "--data",
                scratch.resolve("data").toString(),
                "--port",
                "0",
                "--core",
                "20",
                "--amplifiers",
                "30",
                "--receipts",
                receipts().toString());
    }
}
