package dev.acta.query.testing;

import dev.acta.events.ActaEvent;
import dev.acta.events.json.EncodedJson;
import dev.acta.events.json.EventJson;
import dev.acta.events.json.StagedItems;
import dev.acta.events.value.Ref;
import dev.acta.store.EncodedEvent;
import dev.acta.store.PersonalPart;
import dev.acta.store.append.AppendTerms;
import dev.acta.store.append.LogWriter;
import dev.acta.store.append.NewEvent;
import dev.acta.store.axon.EventIds;
import dev.acta.store.testing.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Appends events to the log of a test database, as another process would. */
public final class TestLog implements AutoCloseable {

    public static final String RECORDER = "demo-desk";

    private final EventJson json = new EventJson();
    private final Map<String, Long> sequences = new HashMap<>();
    private final Map<String, String> aliases = new HashMap<>();
    private final LogWriter writer;

    public TestLog(TestDatabase database) {
        this.writer = new LogWriter(
                database.command(), database.eraser(), database.properties(), Clock.systemUTC(), size -> {});
    }

    /** Appends events all at once, and gives the position of the first. */
    public long append(ActaEvent... events) {
        return append(Arrays.asList(events));
    }

    /** The same. */
    public synchronized long append(List<? extends ActaEvent> events) {
        List<NewEvent> all = new ArrayList<>();
        for (ActaEvent event : events) {
            EncodedJson encoded = json.encode(event);
            all.add(event(
                    stream(event),
                    new EncodedEvent(encoded.type(), encoded.revision(), encoded.payload(), personal(encoded))));
        }
        return writer.append(all, new AppendTerms()).firstPosition();
    }

    /** Appends an event of any type. */
    public synchronized long append(String type, int revision, String payload) {
        EncodedEvent encoded =
                new EncodedEvent(type, revision, payload.getBytes(StandardCharsets.UTF_8), new PersonalPart.None());
        return writer.append(List.of(event("other:" + type, encoded)), new AppendTerms())
                .firstPosition();
    }

    private NewEvent event(String stream, EncodedEvent encoded) {
        long sequence = sequences.merge(stream, 0L, (last, zero) -> last + 1);
        byte[] metadata = "{\"clientId\":\"%s\"}".formatted(RECORDER).getBytes(StandardCharsets.UTF_8);
        String streamType = stream.substring(0, stream.indexOf(':'));
        return NewEvent.of(
                EventIds.next(),
                streamType,
                stream,
                sequence,
                encoded,
                metadata,
                Instant.parse("2026-11-23T12:00:00.123456Z"));
    }

    private String stream(ActaEvent event) {
        Ref own = event.subjects().getFirst();
        return own.isPersonal()
                ? aliases.computeIfAbsent(own.toString(), ref -> own.kind().word() + ":~" + aliases.size())
                : own.toString();
    }

    private static PersonalPart personal(EncodedJson encoded) {
        StagedItems staged = encoded.staged();
        if (staged != null) {
            return new PersonalPart.Staged(staged.count(), staged.root());
        }
        return encoded.items().isEmpty() ? new PersonalPart.None() : new PersonalPart.Items(encoded.items());
    }

    @Override
    public void close() {
        writer.close();
    }
}
