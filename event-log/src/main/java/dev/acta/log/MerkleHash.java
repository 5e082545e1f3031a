package dev.acta.log;

import java.security.MessageDigest;

/** Leaf and node hashes of the Merkle tree of RFC 6962, section 2.1, with SHA-256. */
public final class MerkleHash {

    private static final byte LEAF = 0x00;
    private static final byte NODE = 0x01;

    private MerkleHash() {}

    /**
     * The hash of a leaf: {@code SHA-256(0x00 || entry)}.
     *
     * @param entry the leaf's bytes, given as parts that are hashed one after the other
     * @return 32 bytes
     */
    public static byte[] leaf(byte[]... entry) {
        MessageDigest digest = Sha256.digest();
        digest.update(LEAF);
        for (byte[] part : entry) {
            digest.update(part);
        }
        return digest.digest();
    }

    /**
     * The hash of an inner node: {@code SHA-256(0x01 || left || right)}.
     *
     * @param left hash of the left subtree, 32 bytes
     * @param right hash of the right subtree, 32 bytes
     * @return 32 bytes
     */
    public static byte[] node(byte[] left, byte[] right) {
        MessageDigest digest = Sha256.digest();
        digest.update(NODE);
        digest.update(left);
        digest.update(right);
        return digest.digest();
    }
}
