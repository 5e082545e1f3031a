package dev.acta.server.history;

import dev.acta.issuer.folder.Rights;
import dev.acta.server.standalone.StandaloneServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** A standalone, and the one client that records in it and reads of it. */
final class Desk implements AutoCloseable {
    /** Few enough for the answers to find room on their way while the lines are still being sent. */
    private static final int AT_ONCE = 1_000;

    private static final Duration OF_A_TOKEN = Duration.ofMinutes(2);

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final StandaloneServer server;
    private String token;
    private Instant fetched;

    Desk(Path folder) {
        this.server = StandaloneServer.start(folder, 0);
        server.issuer()
                .addClient(
                        "desk",
                        Rights.to("commands", "timeline", "personal", "log")
                                .actingFor(Oracle.ACTS_FOR.toArray(String[]::new))
                                .recordingAbout(Rights.EVERYBODY));
        this.token = server.token("desk");
        this.fetched = Instant.now();
    }

    /** The answers, in the order of the lines. */
    List<JsonNode> record(List<Line> lines) {
        List<JsonNode> answers = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += AT_ONCE) {
            String body = lines.subList(from, Math.min(from + AT_ONCE, lines.size())).stream()
                    .map(line -> line.text() + "\n")
                    .collect(Collectors.joining());
            HttpResponse<String> answer = send(to("/v1/commands")
                    .header("Content-Type", "application/x-ndjson")
                    .POST(BodyPublishers.ofString(body)));
            answer.body().lines().map(Draft.JSON::readTree).forEach(answers::add);
        }
        return answers;
    }

    /** What the server answers once it has taken in the event at a position. */
    JsonNode get(String path, long position) {
        return Draft.JSON.readTree(send(to(path).header("Acta-Min-Position", Long.toString(position)))
                .body());
    }

    /** All entries as of a position, page by page. */
    List<JsonNode> entries(long position) {
        List<JsonNode> entries = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = get("/v1/timeline?order=recorded&limit=1000&asOf=" + position + cursor, position);
            page.path("entries").forEach(entries::add);
            cursor = page.path("next").stringValue("");
            if (!cursor.isEmpty()) {
                cursor = "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
            }
        } while (!cursor.isEmpty());
        return entries;
    }

    /** Waits until the server has taken in an event, however long that takes. */
    void await(long position) {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> !get("/v1/timeline?limit=1", position).has("status"));
    }

    private synchronized String token() {
        if (fetched.plus(OF_A_TOKEN).isBefore(Instant.now())) {
            token = server.token("desk");
            fetched = Instant.now();
        }
        return token;
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(server.address().resolve(path)).header("Authorization", "Bearer " + token());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.close();
        server.close();
    }
}
