package dev.acta.log;

/**
 * The commitment to an event's personal items: the RFC 6962 root over one leaf an item, each over the item's own salt
 * and bytes, so that one item can be erased and every other still be proved.
 */
public final class PersonalRoot {

    private final RightEdge edge = RightEdge.empty();

    /**
     * The hash of one item: the leaf hash of {@code salt || item}.
     *
     * @param salt the item's own 32 random bytes
     * @param item the item's bytes
     * @return 32 bytes
     * @throws IllegalArgumentException if the salt has another length
     */
    public static byte[] itemHash(byte[] salt, byte[] item) {
        return MerkleHash.leaf(SaltedDigest.checked(salt), item);
    }

    /** Adds the next item by its hash. */
    public void add(byte[] itemHash) {
        edge.append(itemHash, completed -> {});
    }

    /** How many items there are so far. */
    public long count() {
        return edge.size();
    }

    /** The root over the items so far, 32 bytes. */
    public byte[] root() {
        return edge.root();
    }
}
