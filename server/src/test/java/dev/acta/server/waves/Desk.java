package dev.acta.server.waves;

import dev.acta.server.standalone.Recorder;
import dev.acta.server.standalone.StandaloneServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A standalone whose client {@code desk} acts for two platforms. */
final class Desk implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String BOUNDARY = "part-of-the-form";

    private final AtomicInteger keys = new AtomicInteger();
    private final HttpClient http = HttpClient.newHttpClient();
    private final StandaloneServer server;

    Desk(Path folder) {
        this.server = StandaloneServer.start(
                folder, 0, new Recorder("desk", List.of("platform:rehearsal", "platform:other"), null));
    }

    record Answer(int status, JsonNode body) {

        /** The first position, of what was recorded. */
        long position() {
            if (status != 201) {
                throw new IllegalStateException(body.toString());
            }
            return body.path("events").path(0).path("position").longValue();
        }

        /** The last one. */
        long last() {
            return body.path("logSize").longValue() - 1;
        }

        String problem() {
            return body.path("type").stringValue("").replace("https://acta.dev/problems/", "");
        }
    }

    Answer record(String command, String body) {
        return post(command, "application/json", body);
    }

    /** With a list of accounts in a part of its own. */
    Answer record(String command, String body, String role, String csv) {
        String form = """
                --%1$s\r
                Content-Disposition: form-data; name="command"\r
                Content-Type: application/json\r
                \r
                %2$s\r
                --%1$s\r
                Content-Disposition: form-data; name="%3$s"; filename="%3$s.csv"\r
                Content-Type: text/csv\r
                \r
                %4$s\r
                --%1$s--\r
                """.formatted(BOUNDARY, body, role, csv);
        return post(command, "multipart/form-data; boundary=" + BOUNDARY, form);
    }

    private Answer post(String command, String type, String body) {
        return send(HttpRequest.newBuilder(server.address().resolve("/v1/commands/" + command))
                .header("Content-Type", type)
                .header("Idempotency-Key", "key-" + keys.incrementAndGet())
                .POST(BodyPublishers.ofString(body)));
    }

    /** What the server answers once it has taken in the event at a position. */
    JsonNode get(String path, long position) {
        return send(HttpRequest.newBuilder(server.address().resolve(path))
                        .header("Acta-Min-Position", Long.toString(position)))
                .body();
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), JSON.readTree(response.body()));
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
