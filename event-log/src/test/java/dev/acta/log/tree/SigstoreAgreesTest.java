package dev.acta.log.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.log.tree.InvalidProof.Reason;
import dev.sigstore.merkle.InclusionProofVerificationException;
import dev.sigstore.merkle.InclusionProofVerifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Another implementation, that of sigstore-java, judges the same proofs. */
class SigstoreAgreesTest {

    private static final int MOST = 400;
    private static final long SEED = 20_261_123;

    private final Rfc6962 rfc = new Rfc6962();
    private final Random random = new Random(SEED);
    private int taken;
    private int refused;

    /** What a proof says, right or wrong. */
    private record Claim(long index, long size, List<byte[]> path, byte[] leaf, byte[] root) {}

    @Test
    void onProofsOfEverySizeAndOnWrongOnes() {
        for (int size = 1; size <= MOST; size++) {
            int index = random.nextInt(size);
            Claim right = new Claim(
                    index,
                    size,
                    InclusionProof.of(index, size, this::subtree).path(),
                    rfc.mth(index, index + 1),
                    rfc.mth(0, size));
            bothAgree(right);
            wrong(right).forEach(this::bothAgree);
        }
        assertThat(taken).as("proofs taken, seed %d", SEED).isGreaterThanOrEqualTo(MOST);
        assertThat(refused).as("proofs refused, seed %d", SEED).isGreaterThan(4 * MOST);
    }

    private List<Claim> wrong(Claim it) {
        byte[] stray = rfc.mth(0, 3);
        List<byte[]> longer = new ArrayList<>(it.path);
        longer.add(random.nextInt(longer.size() + 1), stray);
        List<Claim> wrong = new ArrayList<>(List.of(
                new Claim((it.index + 1) % it.size, it.size, it.path, it.leaf, it.root),
                new Claim(it.index, it.size + 1, it.path, it.leaf, it.root),
                new Claim(it.index, 2 * it.size, it.path, it.leaf, it.root),
                new Claim(it.index, it.size, longer, it.leaf, it.root),
                new Claim(it.index, it.size, it.path, stray, it.root),
                new Claim(it.index, it.size, it.path, it.leaf, stray)));
        if (!it.path.isEmpty()) {
            int at = random.nextInt(it.path.size());
            List<byte[]> flipped = new ArrayList<>(it.path);
            flipped.set(at, flip(it.path.get(at)));
            wrong.add(new Claim(it.index, it.size, flipped, it.leaf, it.root));
            List<byte[]> shorter = new ArrayList<>(it.path);
            shorter.remove(at);
            wrong.add(new Claim(it.index, it.size, shorter, it.leaf, it.root));
        }
        return wrong;
    }

    private byte[] flip(byte[] hash) {
        byte[] flipped = hash.clone();
        flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        return flipped;
    }

    private void bothAgree(Claim claim) {
        Optional<Reason> ours = ours(claim);
        boolean theirs = theirs(claim);
        if (ours.isPresent()) {
            refused++;
        } else {
            taken++;
        }
        // Theirs does not ask whether the path reached the root of a tree of that size; the RFC does ("sn must be 0").
        if (theirs && ours.equals(Optional.of(Reason.PATH_TOO_SHORT))) {
            return;
        }
        assertThat(ours.isEmpty())
                .as("entry %d of %d, refused for %s, seed %d", claim.index, claim.size, ours, SEED)
                .isEqualTo(theirs);
    }

    private static Optional<Reason> ours(Claim it) {
        try {
            new InclusionProof(it.index, it.size, it.path).verify(it.leaf, it.root);
            return Optional.empty();
        } catch (InvalidProof e) {
            return Optional.of(e.reason());
        }
    }

    private static boolean theirs(Claim it) {
        try {
            InclusionProofVerifier.verify(it.leaf, it.index, it.size, it.path, it.root);
            return true;
        } catch (InclusionProofVerificationException _) {
            return false;
        }
    }

    private byte[] subtree(int level, long index) {
        int from = (int) index << level;
        return rfc.mth(from, from + (1 << level));
    }
}
