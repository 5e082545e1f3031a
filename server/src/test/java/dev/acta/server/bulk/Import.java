package dev.acta.server.bulk;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Complaints sent in one request, and what was seen meanwhile. */
final class Import {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LINES_OF_A_CHUNK = 100;
    private static final int POINTS = 10;
    private static final Duration STANDSTILL = Duration.ofSeconds(3);

    private final Complaints complaints;
    private final long lines;
    private final int one;
    private final AtomicLong sent = new AtomicLong();
    private final Map<Long, JsonNode> kept = new HashMap<>();
    private final List<Long> heap = new ArrayList<>();
    private long recorded;
    private long sentAtStandstill;
    private long answeredAtStandstill;

    /** @param one of so many lines the answer is kept */
    Import(Complaints complaints, long lines, int one) {
        this.complaints = complaints;
        this.lines = lines;
        this.one = one;
    }

    /** Sends them all, and reads the answers meanwhile; half way it reads none until the server takes no more. */
    void run(URI server, String token) throws IOException {
        try (Exchange exchange = new Exchange(server, token)) {
            CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> send(exchange));
            long number = 0;
            for (String answer = exchange.answer(); answer != null; answer = exchange.answer()) {
                number++;
                take(number, answer);
                if (number % (lines / POINTS) == 0) {
                    heap.add(usedHeap());
                }
                if (number == lines / 2) {
                    answeredAtStandstill = number;
                    sentAtStandstill = awaitStandstill();
                    heap.add(usedHeap());
                }
            }
            sending.join();
        }
    }

    private void send(Exchange exchange) {
        try {
            StringBuilder chunk = new StringBuilder();
            for (long number = 1; number <= lines; number++) {
                chunk.append(complaints.line(number));
                if (number % LINES_OF_A_CHUNK == 0 || number == lines) {
                    exchange.send(chunk.toString());
                    sent.set(number);
                    chunk.setLength(0);
                }
            }
            exchange.end();
        } catch (IOException e) {
            throw new CompletionException(e);
        }
    }

    private void take(long number, String answer) {
        if (answer.startsWith("{\"line\":" + number + ",\"status\":201,")) {
            recorded++;
        }
        if (number % one == 0) {
            kept.put(number, JSON.readTree(answer));
        }
    }

    private long awaitStandstill() {
        AtomicLong before = new AtomicLong(-1);
        return await().atMost(Duration.ofSeconds(60))
                .pollInterval(STANDSTILL)
                .until(sent::get, now -> before.getAndSet(now) == now);
    }

    private static long usedHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** How many were answered in their turn as recorded. */
    long recorded() {
        return recorded;
    }

    /** Answers by the numbers of their lines. */
    Map<Long, JsonNode> kept() {
        return kept;
    }

    /** Bytes in use after a collection, at each tenth of the lines and once while no answers were read. */
    List<Long> heap() {
        return heap;
    }

    /** How many lines the server, and what lies between, took without their answers being read. */
    long taken() {
        return sentAtStandstill - answeredAtStandstill;
    }
}
