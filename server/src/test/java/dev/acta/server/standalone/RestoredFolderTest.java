package dev.acta.server.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.acta.store.checkpoint.Checkpoints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** The database put back from an older copy, the checkpoint beside it not: as a careless restore does it. */
class RestoredFolderTest {

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void refusesToGoOnFromTheOlderCopyAndShowsWhatItHas(@TempDir Path parent) throws IOException {
        Path folder = parent.resolve("data");
        try (StandaloneServer server = start(folder)) {
            record(server, 1, 201);
            signed(server, 1);
        }
        Path backup = parent.resolve("backup");
        FileSystemUtils.copyRecursively(folder.resolve("postgres"), backup);
        try (StandaloneServer server = start(folder)) {
            record(server, 2, 201);
            signed(server, 2);
        }
        FileSystemUtils.deleteRecursively(folder.resolve("postgres"));
        FileSystemUtils.copyRecursively(backup, folder.resolve("postgres"));
        Files.setPosixFilePermissions(folder.resolve("postgres"), PosixFilePermissions.fromString("rwx------"));

        try (StandaloneServer server = start(folder)) {
            assertThat(record(server, 3, 503).body()).contains("log-halted");
            HttpResponse<String> health = get(server, "/actuator/health");
            assertThat(health.statusCode()).isEqualTo(503);
            assertThat(health.body()).contains("The log has 1 events").contains("docs/operations.md");
            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
                HttpResponse<String> timeline = get(server, "/v1/timeline");
                assertThat(timeline.statusCode()).isEqualTo(200);
                assertThat(timeline.body()).contains("Document 1").doesNotContain("Document 2");
            });
        }
    }

    private static StandaloneServer start(Path folder) {
        return StandaloneServer.start(folder, 0);
    }

    private static String document(int number) {
        return """
                {"document": "document:monitor/d%d", "title": "Document %d", "author": "a strategist",
                 "publisher": "org:nrsc", "pages": 57, "language": "en", "url": "https://example.org/memo.pdf",
                 "custody": {"kind": "REFERENCED"},
                 "occurrence": {"from": "2020-04-01T04:00:00Z", "to": "2020-05-01T04:00:00Z",
                                "precision": "MONTH", "zone": "America/New_York"},
                 "basis": "OBSERVED",
                 "sources": [{"kind": "REPORT", "publisher": "a newspaper", "title": "Memo to campaigns",
                              "url": "https://example.org/news/memo"}]}
                """.formatted(number, number);
    }

    private HttpResponse<String> record(StandaloneServer server, int number, int status) {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(server.address().resolve("/v1/commands/record-document"))
                        .header("Authorization", "Bearer " + server.token("monitor"))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", "document-" + number)
                        .POST(BodyPublishers.ofString(document(number))));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return answer;
    }

    private HttpResponse<String> get(StandaloneServer server, String path) {
        return send(HttpRequest.newBuilder(server.address().resolve(path))
                .header("Authorization", "Bearer " + server.token("auditor")));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void signed(StandaloneServer server, long size) {
        Checkpoints checkpoints = server.application().getBean(Checkpoints.class);
        await().until(() -> checkpoints.covering(size).isPresent());
    }
}
