package dev.acta.log.tree;

import dev.acta.log.Sha256;
import dev.acta.log.tree.InvalidProof.Reason;
import java.util.List;

/** Holds what a stranger gave as hashes to their length. */
final class Hashes {

    private Hashes() {}

    static List<byte[]> checked(List<byte[]> path) {
        path.forEach(Hashes::checked);
        return List.copyOf(path);
    }

    static byte[] checked(byte[] hash) {
        if (hash.length != Sha256.LENGTH) {
            throw new InvalidProof(Reason.HASH_LENGTH, "A hash has 32 bytes, not " + hash.length);
        }
        return hash;
    }
}
