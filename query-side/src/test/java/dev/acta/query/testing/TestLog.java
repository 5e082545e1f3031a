package dev.acta.query.testing;

import dev.acta.events.ActaEvent;
import dev.acta.events.PersonalDataErased;
import dev.acta.events.json.EncodedJson;
import dev.acta.events.json.EventJson;
import dev.acta.events.json.StagedItems;
import dev.acta.events.value.Basis;
import dev.acta.events.value.ErasedItem;
import dev.acta.events.value.LegalBasis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.store.EncodedEvent;
import dev.acta.store.LogEvent;
import dev.acta.store.PersonalPart;
import dev.acta.store.append.AppendTerms;
import dev.acta.store.append.LogWriter;
import dev.acta.store.append.NewEvent;
import dev.acta.store.axon.EventIds;
import dev.acta.store.read.LogReader;
import dev.acta.store.testing.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Appends events to the log of a test database, as another process would. */
public final class TestLog implements AutoCloseable {

    public static final String RECORDER = "demo-desk";

    private final EventJson json = new EventJson();
    private final Map<String, Long> sequences = new HashMap<>();
    private final Map<String, String> aliases = new HashMap<>();
    private final LogWriter writer;
    private final LogReader reader;

    public TestLog(TestDatabase database) {
        this.reader = new LogReader(database.query(), Clock.systemUTC());
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

    /** Erases items, and says so in one event; gives its position. */
    public synchronized long erase(String id, Map<Long, List<Integer>> numbers) {
        AppendTerms terms = new AppendTerms();
        List<ErasedItem> erased = new ArrayList<>();
        numbers.forEach((position, items) -> {
            LogEvent target = reader.at(position).orElseThrow();
            for (int item : items) {
                byte[] hash = target.items().get(item).itemHash().orElseThrow();
                terms.erase(0, position, target.eventId(), item, hash);
                erased.add(new ErasedItem(
                        Ref.event(position), item, "sha256:" + HexFormat.of().formatHex(hash)));
            }
        });
        PersonalDataErased event = new PersonalDataErased(
                Ref.parse("erasure:demo-desk/" + id),
                0,
                erased,
                new LegalBasis("GDPR Art. 17(1)(a)", "EU", null),
                "DSR-" + id,
                null,
                Ref.parse("org:demo-desk"),
                Ref.parse("org:demo-second"),
                Occurrence.at(Instant.parse("2026-11-23T12:00:00Z")),
                Basis.FIRST_PARTY);
        EncodedJson encoded = json.encode(event);
        return writer.append(
                        List.of(event(
                                stream(event),
                                new EncodedEvent(
                                        encoded.type(), encoded.revision(), encoded.payload(), personal(encoded)))),
                        terms)
                .firstPosition();
    }

    /** Reads it. */
    public LogReader reader() {
        return reader;
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
