package dev.acta.store.witness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.acta.store.witness.Witness.Answer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A witness over HTTP: submission and monitoring at the same place. */
public final class WitnessServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WitnessServer.class);

    private static final String ADD = "/add-checkpoint";
    private static final String CHECKPOINT = "/checkpoint";

    private final Witness witness;
    private final HttpServer server;
    private final ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor();

    /**
     * Begins to answer.
     *
     * @param address where; port 0 for whichever is free
     * @throws IOException if the port is taken
     */
    public WitnessServer(Witness witness, InetSocketAddress address) throws IOException {
        this.witness = witness;
        this.server = HttpServer.create(address, 0);
        server.createContext("/", this::answer);
        server.setExecutor(requests);
        server.start();
    }

    /** Where it answers, on this machine. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer = safely(exchange);
            exchange.getResponseHeaders().set("Content-Type", answer.contentType());
            exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
            try (OutputStream body = exchange.getResponseBody()) {
                body.write(answer.body());
            }
        }
    }

    private Answer safely(HttpExchange exchange) {
        try {
            return answerTo(exchange);
        } catch (IOException | RuntimeException e) {
            LOG.error("A request could not be answered", e);
            return Answer.text(500, "The witness failed\n");
        }
    }

    private Answer answerTo(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String method = exchange.getRequestMethod();
        if (path.equals(ADD)) {
            return method.equals("POST") ? add(exchange) : Answer.text(405, "Checkpoints are added by POST\n");
        }
        if (path.endsWith(CHECKPOINT)) {
            return method.equals("GET") ? checkpoint(path) : Answer.text(405, "Checkpoints are read by GET\n");
        }
        return Answer.text(404, "There is nothing here\n");
    }

    private Answer add(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(AddCheckpoint.MAX_BYTES + 1);
        return body.length > AddCheckpoint.MAX_BYTES
                ? Answer.text(400, "The request is too large\n")
                : witness.addCheckpoint(body);
    }

    private Answer checkpoint(String path) throws IOException {
        String originHash = path.substring(1, Math.max(1, path.length() - CHECKPOINT.length()));
        return witness.checkpoint(originHash)
                .map(note -> new Answer(200, "text/plain; charset=utf-8", note))
                .orElseGet(() -> Answer.text(404, "No checkpoint of this log was cosigned here\n"));
    }

    /** Lets what is under way end, and answers no more. */
    @Override
    public void close() {
        server.stop(1);
        requests.close();
    }
}
