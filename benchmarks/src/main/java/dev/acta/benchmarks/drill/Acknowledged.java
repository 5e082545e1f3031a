package dev.acta.benchmarks.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A receipt from the file that {@code acta demo --receipts} writes. */
public record Acknowledged(
        String idempotencyKey, String commandId, long first, long last, List<Listed> events, JsonNode receipt) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** An event that the receipt lists. */
    public record Listed(long position, String eventId) {}

    public Acknowledged {
        events = List.copyOf(events);
    }

    /** All of a file; a last line that was cut off by the kill was not acknowledged to anybody. */
    public static List<Acknowledged> in(Path file) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        String text = Files.readString(file);
        return text.substring(0, text.lastIndexOf('\n') + 1)
                .lines()
                .map(Acknowledged::of)
                .toList();
    }

    private static Acknowledged of(String line) {
        JsonNode json = JSON.readTree(line);
        JsonNode receipt = json.required("receipt");
        List<Listed> events = listed(receipt).toList();
        long last = receipt.path("lastPosition").longValue(events.getLast().position());
        return new Acknowledged(
                json.required("idempotencyKey").stringValue(),
                receipt.required("commandId").stringValue(),
                events.getFirst().position(),
                last,
                events,
                receipt);
    }

    private static Stream<Listed> listed(JsonNode receipt) {
        return receipt.required("events")
                .valueStream()
                .map(event -> new Listed(
                        event.required("position").longValue(),
                        event.required("eventId").stringValue()));
    }
}
