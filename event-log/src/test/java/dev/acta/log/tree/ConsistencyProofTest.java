package dev.acta.log.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.acta.log.tree.InvalidProof.Reason;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsistencyProofTest {

    private static final int MOST = 300;

    private final Rfc6962 rfc = new Rfc6962();

    /** Every complete subtree is a range of the oracle's, which works each out once. */
    private final TreeHashes tree = (level, index) -> {
        int from = (int) index << level;
        return rfc.mth(from, from + (1 << level));
    };

    private ConsistencyProof proof(int from, int to) {
        return ConsistencyProof.of(from, to, tree);
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
    void itIsTheRfcsProofBetweenAllSizesAndProvesThem() {
        for (int to = 1; to <= MOST; to++) {
            for (int from = 1; from <= to; from++) {
                ConsistencyProof proof = proof(from, to);
                assertThat(proof.path()).containsExactlyElementsOf(rfc.proof(from, to));
                proof.verify(root(from), root(to));
            }
        }
    }

    @Test
    void itAsksOnlyForSubtreesThatTheLaterTreeHas() {
        for (int to = 1; to <= 65; to++) {
            MemoryTree later = new MemoryTree(to);
            for (int from = 0; from <= to; from++) {
                ConsistencyProof.of(from, to, later).verify(root(from), root(to));
            }
        }
    }

    @Test
    void noProofProvesAnotherEarlierSize() {
        int most = 40;
        for (int to = 2; to <= most; to++) {
            for (int from = 1; from < to; from++) {
                List<byte[]> path = proof(from, to).path();
                for (int other = 1; other < to; other++) {
                    if (other != from) {
                        isRefused(other, to, path, root(from), root(to));
                    }
                }
            }
        }
    }

    private static void isRefused(int from, int to, List<byte[]> path, byte[] fromRoot, byte[] toRoot) {
        assertThatExceptionOfType(InvalidProof.class)
                .as("%d to %d", from, to)
                .isThrownBy(() -> new ConsistencyProof(from, to, path).verify(fromRoot, toRoot));
    }

    @Test
    void everyTreeBeginsWithTheEmptyOne() {
        assertThat(proof(0, 7).path()).isEmpty();
        proof(0, 7).verify(root(0), root(7));
        proof(0, 0).verify(root(0), root(0));
    }

    @Test
    void theEmptyTreeHasOneRootOnly() {
        refused(Reason.FROM_ROOT_DIFFERS, () -> proof(0, 7).verify(root(1), root(7)));
        refused(Reason.FROM_ROOT_DIFFERS, () -> proof(0, 0).verify(root(1), root(1)));
    }

    @Test
    void treesOfOneSizeAreTheSame() {
        assertThat(proof(7, 7).path()).isEmpty();
        refused(Reason.TO_ROOT_DIFFERS, () -> proof(7, 7).verify(root(7), root(8)));
    }

    @ParameterizedTest
    @CsvSource({"8, 7", "-1, 7", "-2, -1", "1, 0"})
    void sizesOutOfOrderAreRefused(long from, long to) {
        refused(Reason.SIZES_OUT_OF_ORDER, () -> new ConsistencyProof(from, to, List.of()));
        refused(Reason.SIZES_OUT_OF_ORDER, () -> ConsistencyProof.of(from, to, tree));
    }

    @Test
    void aHashOfAnotherLengthIsRefused() {
        refused(Reason.HASH_LENGTH, () -> new ConsistencyProof(1, 2, List.of(new byte[31])));
        refused(Reason.HASH_LENGTH, () -> proof(1, 2).verify(new byte[33], root(2)));
        refused(Reason.HASH_LENGTH, () -> proof(1, 2).verify(root(1), new byte[0]));
    }

    @ParameterizedTest
    @CsvSource({"3, 7", "4, 7", "6, 8"})
    void aPathWithoutItsLastHashIsTooShort(int from, int to) {
        List<byte[]> path = proof(from, to).path();
        ConsistencyProof shorter = new ConsistencyProof(from, to, path.subList(0, path.size() - 1));

        refused(Reason.PATH_TOO_SHORT, () -> shorter.verify(root(from), root(to)));
    }

    @ParameterizedTest
    @CsvSource({"3, 7", "4, 7"})
    void noPathIsTooShort(int from, int to) {
        refused(Reason.PATH_TOO_SHORT, () -> new ConsistencyProof(from, to, List.of()).verify(root(from), root(to)));
    }

    @ParameterizedTest
    @CsvSource({"3, 7", "4, 7", "0, 7", "7, 7"})
    void aPathWithOneHashMoreIsTooLong(int from, int to) {
        List<byte[]> path = new ArrayList<>(proof(from, to).path());
        path.add(root(to));

        refused(Reason.PATH_TOO_LONG, () -> new ConsistencyProof(from, to, path).verify(root(from), root(to)));
    }

    @Test
    void oneBitFlippedInAnyHashIsRefused() {
        List<byte[]> path = proof(6, 7).path();
        for (int at = 0; at < path.size(); at++) {
            List<byte[]> flipped = new ArrayList<>(path);
            flipped.set(at, path.get(at).clone());
            flipped.get(at)[0] ^= 1;
            assertThatExceptionOfType(InvalidProof.class)
                    .isThrownBy(() -> new ConsistencyProof(6, 7, flipped).verify(root(6), root(7)));
        }
    }

    @Test
    void aHashOfTheLaterTreeAloneMattersToItsRootAlone() {
        List<byte[]> flipped = new ArrayList<>(proof(4, 7).path());
        flipped.set(0, root(1));

        refused(Reason.TO_ROOT_DIFFERS, () -> new ConsistencyProof(4, 7, flipped).verify(root(4), root(7)));
    }

    @Test
    void anotherEarlierRootIsRefused() {
        refused(Reason.FROM_ROOT_DIFFERS, () -> proof(3, 7).verify(root(4), root(7)));
    }

    @Test
    void anotherLaterRootIsRefused() {
        refused(Reason.TO_ROOT_DIFFERS, () -> proof(3, 7).verify(root(3), root(8)));
    }

    @Test
    void rootsTheWrongWayRoundAreRefused() {
        refused(Reason.FROM_ROOT_DIFFERS, () -> proof(3, 7).verify(root(7), root(3)));
    }

    @Test
    void aPathOfOtherSizesIsRefused() {
        ConsistencyProof other = new ConsistencyProof(5, 7, proof(3, 7).path());

        assertThatExceptionOfType(InvalidProof.class).isThrownBy(() -> other.verify(root(5), root(7)));
    }
}
