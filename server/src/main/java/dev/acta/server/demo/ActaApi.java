package dev.acta.server.demo;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The server's HTTP API, as any client would use it. What may pass, a 503, is tried again with the same key. */
final class ActaApi implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int ATTEMPTS = 10;
    private static final int UNAVAILABLE = 503;
    private static final String REPLAYED = "Idempotency-Replayed";

    private final URI address;
    private final String token;
    private final Receipts receipts;
    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.builder().build();

    ActaApi(URI address, String token, Receipts receipts) {
        this.address = address;
        this.token = token;
        this.receipts = receipts;
    }

    Receipt record(String command, String idempotencyKey, JsonNode body) {
        byte[] bytes = json.writeValueAsBytes(body);
        return record(command, idempotencyKey, "application/json", () -> BodyPublishers.ofByteArray(bytes));
    }

    Receipt recordStreamed(
            String command, String idempotencyKey, String contentType, Supplier<? extends InputStream> body) {
        return record(command, idempotencyKey, contentType, () -> BodyPublishers.ofInputStream(body));
    }

    private Receipt record(
            String command, String idempotencyKey, String contentType, Supplier<HttpRequest.BodyPublisher> body) {
        HttpResponse<String> response = answered(() -> to("/v1/commands/" + command)
                .header("Content-Type", contentType)
                .header("Idempotency-Key", idempotencyKey)
                .POST(body.get())
                .build());
        receipts.keep(idempotencyKey, response.body());
        boolean replayed = response.headers().firstValue(REPLAYED).isPresent();
        return Receipt.of(idempotencyKey, replayed, json.readTree(response.body()));
    }

    /** What an address answers, once its answers hold the event at a position. */
    JsonNode get(String path, long minPosition) {
        return json.readTree(answered(() -> to(path).header("Acta-Min-Position", Long.toString(minPosition))
                        .GET()
                        .build())
                .body());
    }

    URI address() {
        return address;
    }

    /** For a value in the query of an address. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(address.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> answered(Supplier<HttpRequest> request) {
        for (int attempt = 1; ; attempt++) {
            HttpResponse<String> response = send(request.get());
            if (response.statusCode() / 100 == 2) {
                return response;
            }
            if (response.statusCode() != UNAVAILABLE || attempt == ATTEMPTS) {
                throw new CannotDemo(
                        "The server answered %d to %s: %s"
                                .formatted(
                                        response.statusCode(),
                                        response.request().uri(),
                                        response.body()),
                        null);
            }
            waitFor(response);
        }
    }

    private static void waitFor(HttpResponse<String> response) {
        long seconds = response.headers().firstValueAsLong("Retry-After").orElse(1);
        CompletableFuture.runAsync(() -> {}, CompletableFuture.delayedExecutor(seconds, TimeUnit.SECONDS))
                .join();
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new CannotDemo("The server did not answer %s: %s".formatted(request.uri(), e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotDemo("Interrupted while waiting for " + request.uri(), e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
