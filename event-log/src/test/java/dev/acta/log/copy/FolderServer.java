package dev.acta.log.copy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Serves an exported folder by the addresses of a log's server. */
public final class FolderServer implements AutoCloseable {

    private static final Pattern RANGE = Pattern.compile("from=(\\d+)&limit=(\\d+)");
    private static final int MOST_A_PAGE = 100;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final Path folder;
    private final @Nullable String token;
    private final List<String> asked = new ArrayList<>();
    private boolean gzip;

    public FolderServer(Path folder, @Nullable String token) throws IOException {
        this.folder = folder;
        this.token = token;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    public URI uri() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    void compress() {
        gzip = true;
    }

    synchronized List<String> asked() {
        return List.copyOf(asked);
    }

    private synchronized void note(String path) {
        asked.add(path);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            note(exchange.getRequestURI().toString());
            String given = exchange.getRequestHeaders().getFirst("Authorization");
            if (token != null && given == null) {
                exchange.sendResponseHeaders(401, -1);
            } else if (token != null && !("Bearer " + token).equals(given)) {
                exchange.sendResponseHeaders(403, -1);
            } else {
                serve(exchange);
            }
        }
    }

    private void serve(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        switch (path) {
            case "/v1/log/events" ->
                lines(exchange, eventLines(), line -> EventLine.parse(line).position());
            case "/v1/log/checkpoints" ->
                lines(
                        exchange,
                        Files.readAllLines(folder.resolve("checkpoints.ndjson")),
                        line -> CheckpointLine.parse(line).size());
            default -> file(exchange, folder.resolve(path.replaceFirst("^/log/", "")));
        }
    }

    private List<String> eventLines() throws IOException {
        try (var files = Files.walk(folder.resolve("events"))) {
            List<String> lines = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                lines.addAll(Files.readAllLines(file));
            }
            return lines;
        }
    }

    private void lines(HttpExchange exchange, List<String> lines, ToLongFunction<byte[]> number) throws IOException {
        Matcher range = RANGE.matcher(exchange.getRequestURI().getQuery());
        if (!range.matches()) {
            exchange.sendResponseHeaders(400, -1);
            return;
        }
        long from = Long.parseLong(range.group(1));
        long limit = Math.min(MOST_A_PAGE, Long.parseLong(range.group(2)));
        StringBuilder page = new StringBuilder();
        lines.stream()
                .filter(line -> number.applyAsLong(line.getBytes(StandardCharsets.UTF_8)) >= from)
                .limit(limit)
                .forEach(line -> page.append(line).append('\n'));
        send(exchange, "application/x-ndjson", page.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void file(HttpExchange exchange, Path file) throws IOException {
        if (Files.isRegularFile(file)) {
            send(exchange, "application/octet-stream", Files.readAllBytes(file));
        } else {
            exchange.sendResponseHeaders(404, -1);
        }
    }

    private void send(HttpExchange exchange, String type, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        byte[] body = gzip ? compressed(exchange, bytes) : bytes;
        exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private static byte[] compressed(HttpExchange exchange, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
