package dev.acta.server.legal;

import dev.acta.server.standalone.Recorder;
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
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A standalone whose client is {@code desk}: it acts for {@code platform:rehearsal} and reports on all. */
final class Desk implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final AtomicInteger keys = new AtomicInteger();
    private final HttpClient http = HttpClient.newHttpClient();
    private final StandaloneServer server;

    Desk(Path folder) {
        this.server = StandaloneServer.start(folder, 0, new Recorder("desk", List.of("platform:rehearsal"), null));
    }

    /** Records a command; gives the position of its event. */
    long record(String command, String body) {
        HttpResponse<String> answer = send(to("/v1/commands/" + command)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "key-" + keys.incrementAndGet())
                .POST(BodyPublishers.ofString(body)));
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(answer.body());
        }
        return JSON.readTree(answer.body())
                .path("events")
                .path(0)
                .path("position")
                .longValue();
    }

    /** Records many lines; gives their answers. */
    List<JsonNode> recordAll(Stream<? extends JsonNode> lines) {
        String body = lines.map(line -> line + "\n").collect(Collectors.joining());
        HttpResponse<String> answer = send(to("/v1/commands")
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(body)));
        return answer.body().lines().map(JSON::readTree).toList();
    }

    /** What the server answers once it has taken in the event at a position. */
    JsonNode get(String path, long position) {
        return JSON.readTree(send(to(path).header("Acta-Min-Position", Long.toString(position)))
                .body());
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(server.address().resolve(path));
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
