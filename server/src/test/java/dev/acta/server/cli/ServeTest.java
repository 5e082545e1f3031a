package dev.acta.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeTest {

    private static final int SIGTERM = 128 + 15;

    @TempDir
    private Path scratch;

    @Test
    void servesUntilItIsToldToStopAndLeavesTheDatabaseStopped() throws IOException, InterruptedException {
        try (ActaProcess acta = serve("0")) {
            URI address = acta.ready();
            assertThat(ActaProcess.health(address)).contains("\"UP\"");

            acta.terminate();
            assertThat(acta.exitCode()).isEqualTo(SIGTERM);
            assertThat(acta.errors()).isEmpty();
            assertThat(ActaProcess.home(scratch)).doesNotExist();
            assertThat(data().resolve("postgres/postmaster.pid")).doesNotExist();
            assertThat(data().resolve("postgres.log")).content().contains("database system is shut down");
        }
        try (ActaProcess again = serve("0")) {
            assertThat(ActaProcess.health(again.ready())).contains("\"UP\"");
        }
    }

    @Test
    void refusesAFolderThatIsServedAlready() throws IOException {
        try (ActaProcess first = serve("0")) {
            first.ready();
            try (ActaProcess second = serve("0")) {
                assertThat(second.exitCode()).isEqualTo(1);
                assertThat(second.errors().lines())
                        .singleElement()
                        .asString()
                        .startsWith("acta: The data folder " + data().toRealPath() + " is in use by process "
                                + first.pid());
            }
        }
    }

    @Test
    void refusesAPortThatIsTakenAndStopsTheDatabaseAgain() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"));
                ActaProcess acta = serve(Integer.toString(taken.getLocalPort()))) {
            assertThat(acta.exitCode()).isEqualTo(1);
            assertThat(acta.errors().lines())
                    .singleElement()
                    .asString()
                    .startsWith("acta: Port " + taken.getLocalPort() + " of 127.0.0.1 is in use");
            assertThat(data().resolve("postgres/postmaster.pid")).doesNotExist();
        }
    }

    @Test
    void endsWhenItsDatabaseDies() throws IOException {
        try (ActaProcess acta = serve("0")) {
            acta.ready();
            long postmaster = Long.parseLong(Files.readAllLines(data().resolve("postgres/postmaster.pid"))
                    .getFirst());
            ProcessHandle.of(postmaster).orElseThrow().destroyForcibly();
            assertThat(acta.exitCode()).isEqualTo(1);
            assertThat(acta.errors()).contains("acta: PostgreSQL ended unexpectedly");
        }
    }

    private Path data() {
        return scratch.resolve("data");
    }

    private ActaProcess serve(String port) throws IOException {
        return ActaProcess.start(scratch, "serve", "--data", data().toString(), "--port", port);
    }
}
