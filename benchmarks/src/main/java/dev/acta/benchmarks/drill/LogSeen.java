package dev.acta.benchmarks.drill;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All events of a server, asked for one by one from position 0 on until there is none. */
public record LogSeen(List<Seen> events) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** An event, as the server gives it. */
    public record Seen(long position, String eventId, String type, String stream, long sequence, String commandId) {}

    public LogSeen {
        events = List.copyOf(events);
    }

    public static LogSeen of(URI server) throws IOException, InterruptedException {
        List<Seen> events = new ArrayList<>();
        try (HttpClient http = HttpClient.newHttpClient()) {
            while (true) {
                HttpResponse<String> response = http.send(
                        HttpRequest.newBuilder(server.resolve("/v1/events/" + events.size()))
                                .build(),
                        BodyHandlers.ofString());
                if (response.statusCode() == 404) {
                    return new LogSeen(events);
                }
                events.add(seen(JSON.readTree(response.body())));
            }
        }
    }

    private static Seen seen(JsonNode event) {
        return new Seen(
                event.required("position").longValue(),
                event.required("eventId").stringValue(),
                event.required("type").stringValue(),
                event.required("stream").stringValue(),
                event.required("sequence").longValue(),
                event.required("metadata").required("commandId").stringValue());
    }

    /** Whether the position asked for is the position given, from 0 on. */
    public boolean isDense() {
        return LongStream.range(0, events.size())
                .allMatch(position -> events.get((int) position).position() == position);
    }

    /** How many events stand there twice: by their id, or by their place in a stream. */
    public long doubled() {
        long ids = events.stream().map(Seen::eventId).distinct().count();
        long places = events.stream()
                .map(event -> List.of(event.stream(), event.sequence()))
                .distinct()
                .count();
        return events.size() - Math.min(ids, places);
    }

    /** The types of the events, in their order. */
    public List<String> types() {
        return events.stream().map(Seen::type).toList();
    }

    /** Whether all that was acknowledged is where the receipt says. */
    public boolean holds(Acknowledged receipt) {
        if (receipt.last() >= events.size()) {
            return false;
        }
        boolean listed = receipt.events().stream()
                .allMatch(event -> events.get((int) event.position()).eventId().equals(event.eventId()));
        boolean all = LongStream.rangeClosed(receipt.first(), receipt.last())
                .allMatch(position -> events.get((int) position).commandId().equals(receipt.commandId()));
        return listed && all;
    }
}
