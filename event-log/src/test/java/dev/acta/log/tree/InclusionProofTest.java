package dev.acta.log.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.acta.log.tree.InvalidProof.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InclusionProofTest {

    private static final int MOST = 300;

    private final Rfc6962 rfc = new Rfc6962();

    private final TreeHashes tree = kept(MOST);

    /** Every complete subtree worked out once. */
    private static TreeHashes kept(int size) {
        MemoryTree tree = new MemoryTree(size);
        List<List<byte[]>> levels = new ArrayList<>();
        for (int level = 0; size >> level > 0; level++) {
            int height = level;
            levels.add(IntStream.range(0, size >> level)
                    .mapToObj(index -> tree.subtree(height, index))
                    .toList());
        }
        return (level, index) -> levels.get(level).get((int) index);
    }

    private InclusionProof proof(int index, int size) {
        return InclusionProof.of(index, size, tree);
    }

    private byte[] leaf(int index) {
        return rfc.mth(index, index + 1);
    }

    private byte[] root(int size) {
        return rfc.mth(0, size);
    }

    private static void refused(Reason reason, ThrowingCallable check) {
        assertThatExceptionOfType(InvalidProof.class)
                .isThrownBy(check)
                .extracting(InvalidProof::reason)
                .isEqualTo(reason);
    }

    @Test
    void itIsTheRfcsPathForEveryEntryOfEverySizeAndProvesIt() {
        for (int size = 1; size <= MOST; size++) {
            for (int index = 0; index < size; index++) {
                InclusionProof proof = proof(index, size);
                assertThat(proof.path()).containsExactlyElementsOf(rfc.path(index, 0, size));
                proof.verify(leaf(index), root(size));
            }
        }
    }

    @Test
    void noProofProvesTheEntryAnywhereElse() {
        int size = 37;
        for (int index = 0; index < size; index++) {
            List<byte[]> path = proof(index, size).path();
            for (int other = 0; other < size; other++) {
                if (other != index) {
                    InclusionProof moved = new InclusionProof(other, size, path);
                    byte[] leaf = leaf(index);
                    assertThatExceptionOfType(InvalidProof.class).isThrownBy(() -> moved.verify(leaf, root(size)));
                }
            }
        }
    }

    @Test
    void theOnlyEntryOfATreeNeedsNoPath() {
        assertThat(proof(0, 1).path()).isEmpty();
        assertThatCode(() -> proof(0, 1).verify(leaf(0), leaf(0))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"-1, 7", "7, 7", "8, 7", "0, 0", "0, -1", "9223372036854775807, 9223372036854775807"})
    void anIndexOutsideTheTreeIsRefused(long index, long size) {
        refused(Reason.INDEX_OUTSIDE_TREE, () -> new InclusionProof(index, size, List.of()));
        refused(Reason.INDEX_OUTSIDE_TREE, () -> InclusionProof.of(index, size, tree));
    }

    @ParameterizedTest
    @ValueSource(ints = {31, 33, 0})
    void aHashOfAnotherLengthIsRefused(int length) {
        byte[] hash = new byte[length];
        refused(Reason.HASH_LENGTH, () -> new InclusionProof(0, 2, List.of(hash)));
        refused(Reason.HASH_LENGTH, () -> proof(0, 2).verify(hash, root(2)));
        refused(Reason.HASH_LENGTH, () -> proof(0, 2).verify(leaf(0), hash));
    }

    @Test
    void aPathWithoutItsLastHashIsTooShort() {
        List<byte[]> path = proof(3, 7).path();
        InclusionProof shorter = new InclusionProof(3, 7, path.subList(0, path.size() - 1));

        refused(Reason.PATH_TOO_SHORT, () -> shorter.verify(leaf(3), root(7)));
    }

    @Test
    void aPathOfASmallerTreeIsTooShortEvenForThatTreesRoot() {
        InclusionProof smaller = new InclusionProof(0, 5, proof(0, 4).path());

        refused(Reason.PATH_TOO_SHORT, () -> smaller.verify(leaf(0), root(4)));
    }

    @Test
    void aPathWithOneHashMoreIsTooLong() {
        List<byte[]> path = new ArrayList<>(proof(3, 7).path());
        path.add(root(7));

        refused(Reason.PATH_TOO_LONG, () -> new InclusionProof(3, 7, path).verify(leaf(3), root(7)));
    }

    @Test
    void aPathInAnotherOrderLeadsElsewhere() {
        InclusionProof turned = new InclusionProof(3, 7, proof(3, 7).path().reversed());

        refused(Reason.ROOT_DIFFERS, () -> turned.verify(leaf(3), root(7)));
    }

    @Test
    void oneBitFlippedInAnyHashLeadsElsewhere() {
        for (int at = 0; at < 3; at++) {
            List<byte[]> path = new ArrayList<>(proof(3, 7).path());
            path.set(at, path.get(at).clone());
            path.get(at)[31] ^= 1;

            refused(Reason.ROOT_DIFFERS, () -> new InclusionProof(3, 7, path).verify(leaf(3), root(7)));
        }
    }

    @Test
    void anotherIndexOfTheSamePathLengthLeadsElsewhere() {
        InclusionProof moved = new InclusionProof(2, 7, proof(3, 7).path());

        refused(Reason.ROOT_DIFFERS, () -> moved.verify(leaf(3), root(7)));
    }

    @Test
    void anotherSizeOfTheSamePathLengthLeadsElsewhere() {
        InclusionProof resized = new InclusionProof(6, 8, proof(6, 8).path());

        refused(Reason.ROOT_DIFFERS, () -> resized.verify(leaf(6), root(7)));
        refused(Reason.PATH_TOO_LONG, () -> new InclusionProof(6, 7, proof(6, 8).path()).verify(leaf(6), root(8)));
    }

    @Test
    void anotherLeafLeadsElsewhere() {
        refused(Reason.ROOT_DIFFERS, () -> proof(3, 7).verify(leaf(4), root(7)));
    }

    @Test
    void anotherRootIsNotReached() {
        refused(Reason.ROOT_DIFFERS, () -> proof(3, 7).verify(leaf(3), root(8)));
    }

    @Test
    void aNodeIsNoLeaf() {
        // The hashes of leaves and nodes differ in their first byte, so an inner node cannot pass for an entry.
        byte[] node = rfc.mth(0, 2);
        InclusionProof shorter = new InclusionProof(0, 4, proof(0, 4).path().subList(1, 2));

        refused(Reason.PATH_TOO_SHORT, () -> shorter.verify(node, root(4)));
    }
}
