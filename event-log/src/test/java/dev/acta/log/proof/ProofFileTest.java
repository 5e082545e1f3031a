package dev.acta.log.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.acta.log.MerkleHash;
import dev.acta.log.checkpoint.Checkpoint;
import dev.acta.log.checkpoint.InvalidCheckpoint;
import dev.acta.log.checkpoint.SignedCheckpoint;
import dev.acta.log.note.InvalidNote;
import dev.acta.log.note.SignedNote;
import dev.acta.log.note.SigningKey;
import dev.acta.log.note.TrustedKeys;
import dev.acta.log.proof.InvalidProofFile.Reason;
import dev.acta.log.tree.InclusionProof;
import dev.acta.log.tree.InvalidProof;
import dev.acta.log.tree.TreeHashes;
import dev.acta.log.tree.TreeRoot;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProofFileTest {

    private static final SigningKey KEY = SigningKey.ofSeed("example.com/log", new byte[32]);
    private static final TrustedKeys KEYS = new TrustedKeys(List.of(KEY.verifierKey()));
    private static final TreeHashes TREE = ProofFileTest::subtree;

    private static byte[] entry(long index) {
        return ("entry " + index).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] subtree(int level, long index) {
        return level == 0
                ? MerkleHash.leaf(entry(index))
                : MerkleHash.node(subtree(level - 1, 2 * index), subtree(level - 1, 2 * index + 1));
    }

    private static SignedCheckpoint checkpoint(long size) {
        Checkpoint checkpoint = new Checkpoint("example.com/log", size, TreeRoot.of(size, TREE));
        return SignedCheckpoint.sign(checkpoint, List.of(KEY));
    }

    private static ProofFile proof(long index, long size) {
        return ProofFile.of(InclusionProof.of(index, size, TREE), checkpoint(size));
    }

    private static String text(ProofFile proof) {
        return new String(proof.bytes(), StandardCharsets.UTF_8);
    }

    private static ProofFile parsed(String text) {
        return ProofFile.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(Reason reason, ThrowingCallable reading) {
        assertThatExceptionOfType(InvalidProofFile.class)
                .isThrownBy(reading)
                .extracting(InvalidProofFile::reason)
                .isEqualTo(reason);
    }

    @Test
    void itIsWrittenReadAndProvesItsEntry() {
        for (int index = 0; index < 7; index++) {
            ProofFile read = ProofFile.parse(proof(index, 7).bytes());

            assertThat(read.bytes()).isEqualTo(proof(index, 7).bytes());
            assertThat(read.verify(entry(index), KEYS).checkpoint().size()).isEqualTo(7);
        }
    }

    @Test
    void aTreeOfOneEntryHasAProofWithoutPath() {
        assertThat(text(proof(0, 1))).startsWith("c2sp.org/tlog-proof@v1\nindex 0\n\nexample.com/log\n1\n");
        assertThat(parsed(text(proof(0, 1))).verify(entry(0), KEYS).checkpoint().size())
                .isEqualTo(1);
    }

    @Test
    void extraDataIsKeptAndVouchedForByNothing() {
        ProofFile plain = proof(3, 7);
        ProofFile extra = new ProofFile(new byte[] {1, 2}, plain.index(), plain.path(), plain.checkpoint());

        assertThat(text(extra)).startsWith("c2sp.org/tlog-proof@v1\nextra AQI=\nindex 3\n");
        assertThat(parsed(text(extra)).extra()).containsExactly(1, 2);
        assertThat(parsed(text(extra)).bytes()).isEqualTo(extra.bytes());
        assertThat(plain.extra()).isNull();
    }

    @Test
    void anotherEntryIsNotProven() {
        assertThatExceptionOfType(InvalidProof.class)
                .isThrownBy(() -> proof(3, 7).verify(entry(4), KEYS))
                .extracting(InvalidProof::reason)
                .isEqualTo(InvalidProof.Reason.ROOT_DIFFERS);
    }

    @Test
    void anotherIndexIsNotProven() {
        ProofFile moved = parsed(text(proof(3, 7)).replace("index 3", "index 2"));

        assertThatExceptionOfType(InvalidProof.class).isThrownBy(() -> moved.verify(entry(3), KEYS));
    }

    @Test
    void anIndexBeyondTheCheckpointIsNotProven() {
        ProofFile moved = parsed(text(proof(3, 7)).replace("index 3", "index 7"));

        assertThatExceptionOfType(InvalidProof.class)
                .isThrownBy(() -> moved.verify(entry(3), KEYS))
                .extracting(InvalidProof::reason)
                .isEqualTo(InvalidProof.Reason.INDEX_OUTSIDE_TREE);
    }

    @Test
    void aCheckpointOfStrangersProvesNothing() {
        TrustedKeys others =
                new TrustedKeys(List.of(SigningKey.generate("example.com/log").verifierKey()));

        assertThatExceptionOfType(InvalidNote.class)
                .isThrownBy(() -> proof(3, 7).verify(entry(3), others));
    }

    @Test
    void aCheckpointOfAnotherLogProvesNothing() {
        SigningKey other = SigningKey.generate("example.com/other");
        ProofFile proof = ProofFile.of(
                InclusionProof.of(3, 7, TREE),
                SignedCheckpoint.sign(checkpoint(7).checkpoint(), List.of(other)));

        assertThatExceptionOfType(InvalidCheckpoint.class)
                .isThrownBy(() -> proof.verify(entry(3), new TrustedKeys(List.of(other.verifierKey()))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "c2sp.org/tlog-proof@v2", " c2sp.org/tlog-proof@v1", "c2sp.org/tlog-proof@v1\r", "x"})
    void anotherFirstLineIsRefused(String line) {
        refused(Reason.FORMAT, () -> parsed(text(proof(3, 7)).replace("c2sp.org/tlog-proof@v1", line)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "index",
                "index ",
                "index  3",
                "index 03",
                "index -3",
                "index +3",
                "index 3 ",
                "Index 3",
                "index 9223372036854775808",
                "extra AA==",
                "extra AA==\nextra AA==\nindex 3",
                "extra\nindex 3"
            })
    void anotherLineOfTheIndexIsRefused(String line) {
        String text = text(proof(3, 7)).replace("index 3", line);

        // An empty line ends the head, so that what follows is no checkpoint; the index is missed first.
        refused(Reason.INDEX, () -> parsed(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"extra AA", "extra AB==", "extra  AA==", "extra AA== ", "extra _w=="})
    void extraDataThatIsNotBase64IsRefused(String line) {
        refused(Reason.EXTRA, () -> parsed(text(proof(3, 7)).replace("index 3", line + "\nindex 3")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", " ", "AA==", "gSKyXoYZUgZ6jduWYrkDOARinOMGJveXjgMkBTcdPlQ", "index 3"})
    void aLineOfThePathThatIsNoHashIsRefused(String line) {
        refused(Reason.PATH, () -> parsed(text(proof(3, 7)).replace("index 3", "index 3\n" + line)));
    }

    @Test
    void aPathLongerThanAnyTreesIsRefused() {
        List<byte[]> longest = Collections.nCopies(63, new byte[32]);
        ProofFile most = new ProofFile(3, longest, checkpoint(7).note());
        assertThat(parsed(text(most)).path()).hasSize(63);

        List<byte[]> longer = Collections.nCopies(64, new byte[32]);
        refused(Reason.PATH, () -> new ProofFile(3, longer, checkpoint(7).note()));
        String line = "A".repeat(43) + "=\n";
        refused(Reason.PATH, () -> parsed(text(most).replace("index 3\n", "index 3\n" + line)));
    }

    @Test
    void whatIsNoCheckpointIsRefused() {
        String text = text(proof(3, 7));
        refused(Reason.CHECKPOINT, () -> parsed(text.substring(0, text.indexOf("\n\n") + 2)));
        refused(Reason.CHECKPOINT, () -> parsed(text + "x"));
        refused(Reason.CHECKPOINT, () -> parsed(text.replace("\n7\n", "\n07\n")));
        refused(Reason.CHECKPOINT, () -> parsed(text.replace("\n\nexample", "\n\n\nexample")));
        SignedNote note = new SignedNote("hello\n", List.of(KEY.sign("hello\n")));
        refused(Reason.CHECKPOINT, () -> new ProofFile(3, List.of(), note));
    }

    @Test
    void withoutTheEmptyLineItEndsBeforeItsCheckpoint() {
        refused(Reason.CHECKPOINT, () -> parsed("c2sp.org/tlog-proof@v1\nindex 3\n"));
    }

    @Test
    void whatIsNotUtf8IsRefused() {
        byte[] bytes = proof(3, 7).bytes();
        bytes[bytes.length - 2] = (byte) 0xff;

        refused(Reason.NOT_UTF8, () -> ProofFile.parse(bytes));
    }

    @Test
    void moreThanTwoMebibytesAreNotRead() {
        refused(Reason.TOO_LARGE, () -> ProofFile.parse(new byte[ProofFile.MAX_BYTES + 1]));
    }

    @Test
    void aNegativeIndexCannotBeWritten() {
        refused(Reason.INDEX, () -> new ProofFile(-1, List.of(), checkpoint(7).note()));
    }
}
