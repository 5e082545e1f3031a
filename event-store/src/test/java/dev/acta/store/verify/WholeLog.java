package dev.acta.store.verify;

import dev.acta.log.PersonalRoot;
import dev.acta.log.Sha256;
import dev.acta.log.note.SigningKey;
import dev.acta.log.note.TrustedKeys;
import dev.acta.store.EncodedEvent;
import dev.acta.store.LogEvent;
import dev.acta.store.LogItem;
import dev.acta.store.PersonalPart;
import dev.acta.store.append.AppendTerms;
import dev.acta.store.append.NewEvent;
import dev.acta.store.axon.EventIds;
import dev.acta.store.checkpoint.CheckpointSigner;
import dev.acta.store.checkpoint.Checkpoints;
import dev.acta.store.checkpoint.FileCheckpointStore;
import dev.acta.store.checkpoint.LogKeys;
import dev.acta.store.personal.StreamAliases;
import dev.acta.store.testing.TestDatabase;
import dev.acta.store.testing.TestLog;
import dev.acta.store.testing.TextCodec;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A log with something in every table: 604 events of 40 streams and an aliased one, receipts, claims, personal items,
 * an erasure, three checkpoints, and two events that are not signed yet. It stands still once it is made.
 */
final class WholeLog implements AutoCloseable {

    static final SigningKey KEY = SigningKey.generate("log.example/whole");

    /** The positions of what stands out. */
    static final long ALIASED = 600;

    static final long ERASURE = 601;
    static final long SIGNED = 602;
    static final long SIZE = 604;

    private static final int STREAMS = 40;
    private static final Instant ACT = Instant.parse("2020-06-11T12:00:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final TestDatabase database = TestDatabase.fresh();
    private final Random random = new Random(20200611);

    WholeLog(Path folder) throws InterruptedException {
        try (CheckpointSigner signer = new CheckpointSigner(
                        database.command(),
                        new LogKeys(List.of(KEY), new TrustedKeys(List.of(KEY.verifierKey()))),
                        List.of(new FileCheckpointStore(folder.resolve("checkpoint"))),
                        Duration.ofMinutes(1));
                TestLog log = new TestLog(new TextCodec(), database, Clock.systemUTC());
                Checkpoints checkpoints = new Checkpoints(database.query(), Duration.ofMillis(200))) {
            signer.start();
            for (int i = 0; i < ALIASED; i++) {
                append(log, "network:test/" + i % STREAMS, i / STREAMS, text(i), new AppendTerms());
                if (i == 99 || i == 299) {
                    var _ = checkpoints.awaitCovering(i + 1, PATIENCE).orElseThrow();
                }
            }
            String alias = new StreamAliases(database.command()).aliasOf("post", "post:twitter/1");
            append(log, alias, 0, "a label|\"post:twitter/1\"", new AppendTerms());
            erase(log, log.reader().at(10).orElseThrow(), 1);
            var _ = checkpoints.awaitCovering(SIGNED, PATIENCE).orElseThrow();
            append(log, "network:test/late", 0, "unsigned|item", new AppendTerms());
            append(log, "network:test/late", 1, "unsigned", new AppendTerms());
        }
    }

    private static String text(int i) {
        return i % 5 == 0 ? "text %d|item a of %d|item b of %d".formatted(i, i, i) : "text " + i;
    }

    private void append(TestLog log, String stream, long sequence, String text, AppendTerms terms) {
        append(log, stream, sequence, new TextCodec().encode(text), terms);
    }

    private void append(TestLog log, String stream, long sequence, EncodedEvent event, AppendTerms terms) {
        terms.receipt(key(), key());
        if (sequence % 7 == 0) {
            terms.claim(key()).claim(key());
        }
        Map<String, String> metadata = new TreeMap<>(terms.onRecord(1));
        metadata.put("clientId", "test");
        log.writer()
                .append(
                        List.of(NewEvent.of(
                                EventIds.next(),
                                stream.substring(0, stream.indexOf(':')),
                                stream,
                                sequence,
                                event,
                                json(metadata),
                                ACT)),
                        terms);
    }

    private static byte[] json(Map<String, String> metadata) {
        return metadata.entrySet().stream()
                .map(entry -> "\"%s\":\"%s\"".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(",", "{", "}"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private void erase(TestLog log, LogEvent target, int item) {
        LogItem.Present there = (LogItem.Present) target.items().get(item);
        byte[] hash = PersonalRoot.itemHash(there.salt(), there.bytes());
        String payload = "{\"items\":[{\"event\":\"event:%d\",\"item\":%d,\"hash\":\"%s\"}]}"
                .formatted(target.position(), item, Sha256.text(hash));
        append(
                log,
                "erasure:test/1",
                0,
                new EncodedEvent(
                        "PersonalDataErased", 1, payload.getBytes(StandardCharsets.UTF_8), new PersonalPart.None()),
                new AppendTerms().erase(0, target.position(), target.eventId(), item, hash));
    }

    private byte[] key() {
        byte[] key = new byte[16];
        random.nextBytes(key);
        return key;
    }

    TestDatabase database() {
        return database;
    }

    @Override
    public void close() {
        database.close();
    }
}
