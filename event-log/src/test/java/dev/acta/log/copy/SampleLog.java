package dev.acta.log.copy;

import dev.acta.log.Leaf;
import dev.acta.log.MerkleHash;
import dev.acta.log.PersonalRoot;
import dev.acta.log.RightEdge;
import dev.acta.log.SaltedDigest;
import dev.acta.log.Sha256;
import dev.acta.log.checkpoint.Checkpoint;
import dev.acta.log.checkpoint.SignedCheckpoint;
import dev.acta.log.copy.CopiedItem.Erased;
import dev.acta.log.copy.CopiedItem.Present;
import dev.acta.log.note.SigningKey;
import dev.acta.log.note.VerifierKey;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * A log of made-up events in memory, the same for the same seed: events of several streams, some with personal items,
 * erasures of a few of those, checkpoints on the way, and from the middle on a new key, which signs one checkpoint
 * together with the old one.
 */
public final class SampleLog {

    public static final String ORIGIN = "acta.example/sample";

    public static final SigningKey OLD_KEY = SigningKey.ofSeed(ORIGIN, seed(1));
    public static final SigningKey NEW_KEY = SigningKey.ofSeed(ORIGIN, seed(2));
    public static final SigningKey STRANGER = SigningKey.ofSeed(ORIGIN, seed(3));
    public static final SigningKey WITNESS = SigningKey.ofSeed("witness.example", seed(4));

    private static final Instant START = Instant.parse("2020-06-11T12:00:00Z");

    private final Random random;
    private final boolean personal;
    private final List<CopiedEvent> events = new ArrayList<>();
    private final List<CheckpointLine> checkpoints = new ArrayList<>();
    private final Map<String, Long> sequences = new HashMap<>();
    private final RightEdge edge = RightEdge.empty();
    private List<SigningKey> signers = List.of(OLD_KEY);

    public SampleLog(long seed, boolean personal) {
        random = new Random(seed);
        this.personal = personal;
    }

    /** 700 events; checkpoints of sizes 1, 256, 300 (by both keys), 512, 600 and 700; two erasures. */
    public static SampleLog small() {
        return small(3);
    }

    public static SampleLog small(long seed) {
        SampleLog log = new SampleLog(seed, true);
        log.events(1).sign().events(255).sign().erase(4, 0).events(43);
        log.signers = List.of(OLD_KEY, NEW_KEY);
        log.sign();
        log.signers = List.of(NEW_KEY);
        log.events(212).sign().erase(8, 1).events(87).sign().events(100).sign();
        return log;
    }

    public static List<VerifierKey> keys() {
        return List.of(OLD_KEY.verifierKey(), NEW_KEY.verifierKey());
    }

    private static byte[] seed(int number) {
        byte[] seed = new byte[32];
        Arrays.fill(seed, (byte) number);
        return seed;
    }

    public SampleLog events(int count) {
        for (int i = 0; i < count; i++) {
            String stream = "sample:" + random.nextInt(40);
            add(stream, "SampleRecorded", "{\"n\":" + events.size() + "}", items());
        }
        return this;
    }

    /** Every fourth event has two to five items. */
    private List<CopiedItem> items() {
        List<CopiedItem> items = new ArrayList<>();
        if (personal && events.size() % 4 == 0) {
            for (int i = 0; i < 2 + random.nextInt(4); i++) {
                items.add(new Present(bytes(32), ("person " + random.nextInt()).getBytes(StandardCharsets.UTF_8)));
            }
        }
        return items;
    }

    /** Erases one item of an earlier event, in an event of its own. */
    public SampleLog erase(int position, int item) {
        byte[] hash = forget(position, item);
        return erasure("{\"reason\":\"asked\",\"items\":[{\"event\":\"event:%d\",\"item\":%d,\"hash\":\"%s\"}]}"
                .formatted(position, item, Sha256.text(hash)));
    }

    /** Takes an item away as erased by the next event; its hash. */
    public byte[] forget(int position, int item) {
        CopiedEvent event = events.get(position);
        Present erased = (Present) event.items().get(item);
        byte[] hash = PersonalRoot.itemHash(erased.salt(), erased.bytes());
        List<CopiedItem> left = new ArrayList<>(event.items());
        left.set(item, new Erased(hash, events.size()));
        events.set(position, withItems(event, left));
        return hash;
    }

    /** Adds an event that erases whatever its payload says. */
    public SampleLog erasure(String payload) {
        return add("erasure:" + events.size(), "PersonalDataErased", payload, List.of());
    }

    public static CopiedEvent withItems(CopiedEvent event, List<CopiedItem> items) {
        return new CopiedEvent(
                event.position(), event.leaf(), event.leafHash(), event.payload(), event.metadata(), items);
    }

    public SampleLog add(String stream, String type, String payload, List<CopiedItem> items) {
        Salted body = new Salted(bytes(32), payload.getBytes(StandardCharsets.UTF_8));
        Salted metadata = new Salted(bytes(32), "{\"by\":\"sample\"}".getBytes(StandardCharsets.UTF_8));
        Instant time = START.plusSeconds(events.size()).plusNanos(1_000L * random.nextInt(1_000_000));
        Leaf leaf = new Leaf(
                new UUID(random.nextLong(), random.nextLong()).toString(),
                SaltedDigest.of(metadata.salt(), metadata.bytes()),
                SaltedDigest.of(body.salt(), body.bytes()),
                items.isEmpty() ? null : root(items),
                time,
                1,
                sequences.merge(stream, 0L, (before, _) -> before + 1),
                stream,
                "sample",
                time,
                type);
        byte[] hash = MerkleHash.leaf(leaf.bytes());
        events.add(new CopiedEvent(events.size(), leaf, hash, body, metadata, items));
        edge.append(hash, completed -> {});
        return this;
    }

    private static byte[] root(List<CopiedItem> items) {
        PersonalRoot root = new PersonalRoot();
        items.forEach(item -> root.add(PersonalRoot.itemHash(((Present) item).salt(), ((Present) item).bytes())));
        return root.root();
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    public SampleLog sign() {
        checkpoints.add(new CheckpointLine(edge.size(), note(signers)));
        return this;
    }

    /** A checkpoint of what there is now, signed by these keys. */
    public byte[] note(List<SigningKey> keys) {
        return SignedCheckpoint.sign(new Checkpoint(ORIGIN, edge.size(), edge.root()), keys)
                .bytes();
    }

    /** The checkpoint of this size. */
    public byte[] noteOf(long size) {
        return checkpoints.stream()
                .filter(it -> it.size() == size)
                .findFirst()
                .orElseThrow()
                .note();
    }

    public List<CopiedEvent> events() {
        return events;
    }

    public List<CheckpointLine> checkpoints() {
        return checkpoints;
    }

    public LogCopy copy() {
        return new MemoryCopy(keys(), checkpoints, events);
    }

    /** Writes it as a folder. */
    public Path writeTo(Path folder) {
        long _ = FolderExport.of(copy(), folder);
        return folder;
    }
}
