package dev.acta.server.faults;

import dev.acta.store.EncodedEvent;
import dev.acta.store.LogProperties;
import dev.acta.store.PersonalPart;
import dev.acta.store.append.AppendTerms;
import dev.acta.store.append.LogWriter;
import dev.acta.store.append.NewEvent;
import dev.acta.store.axon.EventIds;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** Appends that touch every table of the log: a subtree is completed, with items, a receipt and a claim. */
final class Appends {

    /** As many events as complete a subtree. */
    static final int EVENTS = 256;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Appends() {}

    static LogWriter writer(DataSource command) {
        LogProperties limits = new LogProperties(
                "",
                null,
                null,
                null,
                null,
                null,
                20_000,
                2_000,
                16 << 20,
                Duration.ofMinutes(2),
                Duration.ofSeconds(1),
                500);
        return new LogWriter(command, limits, Clock.systemUTC(), size -> {});
    }

    static List<NewEvent> events() {
        String stream = "network:test/" + EventIds.next();
        return IntStream.range(0, EVENTS)
                .mapToObj(sequence -> event(stream, sequence))
                .toList();
    }

    /** The same events, the first of which says what the terms are. */
    static List<NewEvent> said(List<NewEvent> events, AppendTerms terms) {
        List<NewEvent> said = new ArrayList<>(events);
        NewEvent first = events.getFirst();
        said.set(
                0,
                NewEvent.of(
                        first.eventId(),
                        first.streamType(),
                        first.stream(),
                        first.sequence(),
                        first.encoded(),
                        json(terms.onRecord(events.size())),
                        first.timestamp()));
        return said;
    }

    private static byte[] json(Map<String, String> metadata) {
        return metadata.entrySet().stream()
                .map(entry -> "\"%s\":\"%s\"".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(",", "{", "}"))
                .getBytes(StandardCharsets.UTF_8);
    }

    static AppendTerms terms() {
        return new AppendTerms().receipt(key(), key()).claim(key());
    }

    private static NewEvent event(String stream, int sequence) {
        List<byte[]> items = List.of(("item " + sequence).getBytes(StandardCharsets.UTF_8));
        return NewEvent.of(
                EventIds.next(),
                "network",
                stream,
                sequence,
                new EncodedEvent("Text", 1, "text".getBytes(StandardCharsets.UTF_8), new PersonalPart.Items(items)),
                "{}".getBytes(StandardCharsets.UTF_8),
                Instant.parse("2020-06-11T12:00:00Z"));
    }

    private static byte[] key() {
        byte[] key = new byte[16];
        RANDOM.nextBytes(key);
        return key;
    }
}
