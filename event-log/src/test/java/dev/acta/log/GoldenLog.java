package dev.acta.log;

import dev.acta.log.checkpoint.Checkpoint;
import dev.acta.log.checkpoint.SignedCheckpoint;
import dev.acta.log.note.SignedNote;
import dev.acta.log.note.SigningKey;
import dev.acta.log.proof.ProofFile;
import dev.acta.log.tile.EntryBundle;
import dev.acta.log.tile.HashTile;
import dev.acta.log.tile.Tile;
import dev.acta.log.tree.ConsistencyProof;
import dev.acta.log.tree.InclusionProof;
import dev.acta.log.tree.TreeRoot;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A log of five made-up events in all its public formats: golden/README.md says what it is made of. */
public final class GoldenLog {

    private static final String ORIGIN = "acta.example/made-up";
    private static final int SIZE = 5;
    private static final Instant NOON = Instant.parse("2020-06-11T12:00:00Z");

    private static final SigningKey LOG = SigningKey.ofSeed(ORIGIN, counting(0));
    private static final SigningKey WITNESS = SigningKey.ofSeed("witness.example", counting(32));

    private static final List<byte[]> LEAVES =
            IntStream.range(0, SIZE).mapToObj(i -> leaf(i).bytes()).toList();

    private GoldenLog() {}

    /** All files, by their paths below {@code golden/}. */
    public static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < SIZE; i++) {
            files.put("leaf-" + i + ".json", LEAVES.get(i));
        }
        files.put("signing-key", line(LOG.toText()));
        files.put("keys", line(LOG.verifierKey().toString()));
        files.put("witness-key", line(WITNESS.cosigner().toString()));
        files.put("checkpoint", checkpoint(SIZE).bytes());
        files.put("checkpoint-3", checkpoint(3).bytes());
        for (int i = 0; i < SIZE; i++) {
            files.put(i + ".tlog-proof", proof(i).bytes());
        }
        files.put(
                "consistency-3-5",
                hex(ConsistencyProof.of(3, SIZE, GoldenLog::subtree).path()));
        Tile tile = Tile.hashesOf(SIZE).getFirst();
        files.put(
                tile.path(),
                HashTile.of(LEAVES.stream().map(MerkleHash::leaf).toList()).bytes());
        files.put(Tile.entriesOf(SIZE).getFirst().path(), new EntryBundle(LEAVES).bytes());
        return files;
    }

    /** The event that {@code golden/README.md} describes. */
    static Leaf leaf(int i) {
        return new Leaf(
                "00000000-0000-7000-8000-00000000000" + i,
                SaltedDigest.of(salt(0x10 + i), utf8("{}")),
                SaltedDigest.of(salt(i), utf8("{\"n\":" + i + "}")),
                i % 2 == 1 ? personal(i) : null,
                NOON.plusSeconds(i),
                1,
                i == 4 ? 0 : i,
                i == 4 ? "\u20ac \"\\\n\ud83d\ude00" : "network:example/1",
                streamType(i),
                NOON.plusNanos(1_000L * i),
                "MadeUp");
    }

    private static @Nullable String streamType(int i) {
        return i == 4 ? null : "network";
    }

    private static byte[] personal(int i) {
        PersonalRoot root = new PersonalRoot();
        for (int item = 0; item < 3; item++) {
            root.add(PersonalRoot.itemHash(salt(0x20 + 4 * i + item), utf8("person " + i + "-" + item)));
        }
        return root.root();
    }

    private static SignedCheckpoint checkpoint(int size) {
        SignedCheckpoint signed = SignedCheckpoint.sign(
                new Checkpoint(ORIGIN, size, TreeRoot.of(size, GoldenLog::subtree)), List.of(LOG));
        SignedNote cosigned =
                signed.note().with(WITNESS.cosign(signed.checkpoint().text(), NOON.getEpochSecond() + size));
        return new SignedCheckpoint(signed.checkpoint(), cosigned);
    }

    private static ProofFile proof(int i) {
        ProofFile proof = ProofFile.of(InclusionProof.of(i, SIZE, GoldenLog::subtree), checkpoint(SIZE));
        byte[] extra = i == 0 ? utf8("extra") : null;
        return new ProofFile(extra, proof.index(), proof.path(), proof.checkpoint());
    }

    private static byte[] subtree(int level, long index) {
        return level == 0
                ? MerkleHash.leaf(LEAVES.get((int) index))
                : MerkleHash.node(subtree(level - 1, 2 * index), subtree(level - 1, 2 * index + 1));
    }

    private static byte[] salt(int value) {
        byte[] salt = new byte[SaltedDigest.SALT_LENGTH];
        Arrays.fill(salt, (byte) value);
        return salt;
    }

    private static byte[] counting(int from) {
        byte[] seed = new byte[32];
        for (int i = 0; i < seed.length; i++) {
            seed[i] = (byte) (from + i);
        }
        return seed;
    }

    private static byte[] hex(List<byte[]> path) {
        return path.stream()
                .map(hash -> HexFormat.of().formatHex(hash) + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] line(String text) {
        return utf8(text + "\n");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
