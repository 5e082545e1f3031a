package dev.acta.command.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends commands over HTTP. */
public final class Caller {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String base;

    Caller(String base) {
        this.base = base;
    }

    /** An answer. */
    public record Answer(HttpResponse<String> response) {
        public int status() {
            return response.statusCode();
        }

        public String body() {
            return response.body();
        }

        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** The last part of the problem's type. */
        public String problem() {
            return json().path("type").stringValue("").replace("https://acta.dev/problems/", "");
        }
    }

    /** A request to that path, to be completed. */
    public HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(base + path));
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A connection to it. */
    public Wire wire() throws IOException {
        return new Wire(URI.create(base));
    }

    /** Sends a command as JSON. */
    public Answer command(String name, String key, String body) {
        return command(name, key, "application/json", BodyPublishers.ofString(body));
    }

    public Answer command(String name, String key, String contentType, BodyPublisher body) {
        return send(to("/v1/commands/" + name)
                .header("Content-Type", contentType)
                .header("Idempotency-Key", key)
                .POST(body));
    }
}
