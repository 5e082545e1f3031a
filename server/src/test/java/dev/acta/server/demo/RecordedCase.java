package dev.acta.server.demo;

import static org.awaitility.Awaitility.await;

import dev.acta.server.postgres.Contents;
import dev.acta.server.standalone.Readers;
import dev.acta.server.standalone.StandaloneServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server with the whole case and a small rehearsal on record, all of it taken in and signed. */
public final class RecordedCase implements AutoCloseable {
    private static final RehearsalSize SIZE = new RehearsalSize(20, 10);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final StandaloneServer server;
    private final List<JsonNode> receipts = new ArrayList<>();
    private final HttpClient http = HttpClient.newHttpClient();

    private RecordedCase(StandaloneServer server) {
        this.server = server;
    }

    public static RecordedCase in(Path folder) {
        RecordedCase recorded = new RecordedCase(
                StandaloneServer.start(folder.resolve("data"), 0, Contents.MADE_UP, Readers.AS_CONFIGURED));
        new JuneDemo(
                        recorded.server,
                        SIZE,
                        (key, receipt) -> recorded.receipts.add(JSON.readTree(receipt)),
                        100,
                        accounts -> new Unseen(),
                        line -> {})
                .run();
        long size = recorded.receipts.getLast().required("logSize").longValue();
        await().until(() ->
                recorded.get("/v1/log/proofs/inclusion?position=0&size=" + size).statusCode() == 200);
        return recorded;
    }

    /** The receipt of each command. */
    public List<JsonNode> receipts() {
        return List.copyOf(receipts);
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(server.address().resolve(path))
                .header("Authorization", "Bearer " + server.token("investigator"))
                .build());
    }

    /** Asked by who has no token. */
    public HttpResponse<String> getAsNobody(String path) {
        return send(HttpRequest.newBuilder(server.address().resolve(path)).build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public void close() {
        http.close();
        server.close();
    }

    private static final class Unseen implements Progress {
        @Override
        public void sent(long accounts) {}

        @Override
        public void allSent() {}

        @Override
        public void close() {}
    }
}
