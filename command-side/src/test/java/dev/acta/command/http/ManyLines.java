package dev.acta.command.http;

import dev.acta.command.testing.Bodies;
import dev.acta.command.testing.Caller;
import dev.acta.command.testing.Wire;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Sends as many small lines as wanted, and reads their answers meanwhile. */
final class ManyLines {
    private static final int AT_ONCE = 200;
    private static final String BODY =
            Bodies.with("record-document", body -> body.put("document", "document:desk/NUMBER"));

    private ManyLines() {}

    interface Watch {
        void answered(int lines);
    }

    /** How many of them were recorded. */
    static int send(Caller caller, int lines, Watch watch) throws IOException {
        try (Wire wire = caller.wire().post("/v1/commands", "application/x-ndjson")) {
            CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> send(wire, lines));
            if (wire.status() != 200) {
                throw new AssertionError("refused");
            }
            int recorded = 0;
            for (int line = 1; line <= lines; line++) {
                String answer = wire.answer();
                if (answer.startsWith("{\"line\":" + line + ",\"status\":201")) {
                    recorded++;
                }
                watch.answered(line);
            }
            sending.join();
            return recorded;
        }
    }

    private static void send(Wire wire, int lines) {
        try {
            StringBuilder some = new StringBuilder();
            for (int line = 1; line <= lines; line++) {
                some.append("{\"command\":\"record-document\",\"idempotencyKey\":\"")
                        .append(line);
                some.append("\",\"body\":")
                        .append(BODY.replace("NUMBER", "many-" + line))
                        .append("}\n");
                if (line % AT_ONCE == 0 || line == lines) {
                    wire.send(some.toString());
                    some.setLength(0);
                }
            }
            wire.end();
        } catch (IOException e) {
            throw new CompletionException(e);
        }
    }
}
