package dev.acta.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.log.checkpoint.SignedCheckpoint;
import dev.acta.log.note.TrustedKeys;
import dev.acta.log.note.VerifierKey;
import dev.acta.log.proof.ProofFile;
import dev.acta.log.tile.EntryBundle;
import dev.acta.log.tile.HashTile;
import dev.acta.log.tree.ConsistencyProof;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The public formats stand still: what the code writes is what the golden files have, byte for byte. To change one is
 * to change the log's format; {@code -Dacta.golden.record=true} writes those that are missing.
 */
class GoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    static Stream<String> files() {
        return GoldenLog.files().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void itIsWrittenAsEver(String file) throws IOException {
        byte[] written = GoldenLog.files().getOrDefault(file, new byte[0]);
        Path golden = GOLDEN.resolve(file);
        if (Files.notExists(golden) && Boolean.getBoolean("acta.golden.record")) {
            Files.createDirectories(golden.getParent());
            Files.write(golden, written);
        }
        assertThat(written).isEqualTo(Files.readAllBytes(golden));
    }

    @Test
    void thereAreNoOthers() throws IOException {
        try (Stream<Path> all = Files.walk(GOLDEN)) {
            assertThat(all.filter(Files::isRegularFile)
                            .map(file -> GOLDEN.relativize(file).toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(files(), Stream.of("README.md")).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void eachProofFileProvesItsLeaf(int index) throws IOException {
        ProofFile proof = ProofFile.parse(read(index + ".tlog-proof"));

        SignedCheckpoint checkpoint = proof.verify(read("leaf-" + index + ".json"), keys("keys", "witness-key"));

        assertThat(checkpoint.bytes()).isEqualTo(read("checkpoint"));
        assertThat(checkpoint.checkpoint().size()).isEqualTo(5);
    }

    @Test
    void theTileHoldsTheHashesOfTheBundlesLeaves() throws IOException {
        List<byte[]> hashes = HashTile.parse(read("tile/0/000.p/5"), 5).hashes();
        List<byte[]> entries =
                EntryBundle.parse(read("tile/entries/000.p/5"), 5).entries();

        for (int i = 0; i < 5; i++) {
            assertThat(MerkleHash.leaf(entries.get(i))).isEqualTo(hashes.get(i));
            assertThat(Leaf.parse(entries.get(i)).bytes()).isEqualTo(read("leaf-" + i + ".json"));
        }
    }

    @Test
    void theCheckpointsAreConsistent() throws IOException {
        TrustedKeys keys = keys("keys");
        SignedCheckpoint earlier = SignedCheckpoint.open(read("checkpoint-3"), keys);
        SignedCheckpoint later = SignedCheckpoint.open(read("checkpoint"), keys);
        List<byte[]> path =
                text("consistency-3-5").lines().map(HexFormat.of()::parseHex).toList();

        new ConsistencyProof(3, 5, path)
                .verify(earlier.checkpoint().root(), later.checkpoint().root());
    }

    @Test
    void theWitnessSignedToo() throws IOException {
        TrustedKeys witness = keys("witness-key");
        ProofFile proof = ProofFile.parse(read("0.tlog-proof"));

        assertThat(witness.verify(proof.checkpoint())).isEqualTo(witness.keys());
    }

    private static TrustedKeys keys(String... files) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String file : files) {
            lines.append(text(file));
        }
        return new TrustedKeys(lines.toString().lines().map(VerifierKey::parse).toList());
    }

    private static String text(String file) throws IOException {
        return new String(read(file), StandardCharsets.UTF_8);
    }

    private static byte[] read(String file) throws IOException {
        return Files.readAllBytes(GOLDEN.resolve(file));
    }
}
