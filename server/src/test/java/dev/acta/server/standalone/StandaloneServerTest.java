package dev.acta.server.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.acta.issuer.folder.IssuerFolder;
import dev.acta.server.postgres.Contents;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.Environment;

class StandaloneServerTest {

    @Test
    void handsTheLogsLoginsAndKeyToItsApplication(@TempDir Path parent) throws SQLException {
        try (StandaloneServer server = StandaloneServer.start(parent.resolve("data"), 0)) {
            Environment environment = server.application().getEnvironment();
            for (String role : new String[] {"owner", "command", "query"}) {
                String prefix = "acta.log." + role;
                try (Connection connection = DriverManager.getConnection(
                        environment.getRequiredProperty("acta.log.url"),
                        environment.getRequiredProperty(prefix + ".username"),
                        environment.getRequiredProperty(prefix + ".password"))) {
                    assertThat(connection.getMetaData().getUserName()).isEqualTo("acta_" + role);
                }
            }
            assertThat(Path.of(environment.getRequiredProperty("acta.log.digest-key-file")))
                    .isRegularFile();
        }
    }

    @Test
    void answersOnLoopbackAndOnVirtualThreads(@TempDir Path parent) {
        try (StandaloneServer server = StandaloneServer.start(parent.resolve("data"), 0)) {
            assertThat(server.address().getHost()).isEqualTo("127.0.0.1");
            Environment environment = server.application().getEnvironment();
            assertThat(environment.getProperty("server.address")).isEqualTo("127.0.0.1");
            assertThat(environment.getProperty("spring.threads.virtual.enabled", Boolean.class))
                    .isTrue();
        }
    }

    @Test
    void givesTokensThatItTakesItself(@TempDir Path parent) throws IOException, InterruptedException {
        Path folder = parent.resolve("data");
        try (StandaloneServer server = StandaloneServer.start(folder, 0);
                HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest.Builder timeline =
                    HttpRequest.newBuilder(server.address().resolve("/v1/timeline"));
            assertThat(http.send(timeline.build(), BodyHandlers.discarding()).statusCode())
                    .isEqualTo(401);
            timeline.header("Authorization", "Bearer " + server.token("auditor"));
            assertThat(http.send(timeline.build(), BodyHandlers.discarding()).statusCode())
                    .isEqualTo(200);
            assertThat(folder.resolve("issuer/secrets/auditor")).isRegularFile();
            assertThat(IssuerFolder.in(folder.resolve("issuer")).url()).hasValue(server.address());
        }
    }

    @Test
    void showsEverybodyWhatIsOpenWhereToldTo(@TempDir Path parent) throws IOException, InterruptedException {
        try (StandaloneServer server =
                        StandaloneServer.start(parent.resolve("data"), 0, Contents.MADE_UP, Readers.EVERYBODY);
                HttpClient http = HttpClient.newHttpClient()) {
            for (String path : List.of("/v1/timeline", "/log/keys")) {
                HttpRequest request =
                        HttpRequest.newBuilder(server.address().resolve(path)).build();
                assertThat(http.send(request, BodyHandlers.discarding()).statusCode())
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void aBrokenFileOfTheIssuerStopsTheStartAndIsNamed(@TempDir Path parent) throws IOException {
        Path folder = parent.resolve("data");
        StandaloneServer.start(folder, 0).close();
        Files.writeString(folder.resolve("issuer/clients.json"), "{");
        assertThatThrownBy(() -> StandaloneServer.start(folder, 0))
                .isInstanceOf(CannotServe.class)
                .hasMessageStartingWith("The server did not start. The issuer's file")
                .hasMessageContaining("clients.json");
    }
}
