package dev.acta.log.tile;

import dev.acta.log.MerkleHash;
import dev.acta.log.Sha256;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The hashes of one tile: 1 to 256 of them, 32 bytes each, one after the other. */
public final class HashTile {

    private final byte[] bytes;

    private HashTile(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * A tile of these hashes.
     *
     * @param hashes 1 to 256 of them, 32 bytes each
     * @throws InvalidTile if there are more or none, or one has another length
     */
    public static HashTile of(List<byte[]> hashes) {
        byte[] bytes = new byte[hashes.size() * Sha256.LENGTH];
        int at = 0;
        for (byte[] hash : hashes) {
            if (hash.length != Sha256.LENGTH) {
                throw new InvalidTile("A hash of a tile has 32 bytes, not " + hash.length);
            }
            System.arraycopy(hash, 0, bytes, at, Sha256.LENGTH);
            at += Sha256.LENGTH;
        }
        return parse(bytes, hashes.size());
    }

    /**
     * Reads a tile.
     *
     * @param width how many hashes it must have, from 1 to 256
     * @throws InvalidTile if the bytes are more or less
     */
    public static HashTile parse(byte[] bytes, int width) {
        if (width < 1 || width > Tile.FULL || bytes.length != width * Sha256.LENGTH) {
            throw new InvalidTile("A tile of " + width + " hashes does not have " + bytes.length + " bytes");
        }
        return new HashTile(bytes.clone());
    }

    /** As it is published. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** How many hashes it has. */
    public int width() {
        return bytes.length / Sha256.LENGTH;
    }

    /** All its hashes. */
    public List<byte[]> hashes() {
        List<byte[]> hashes = new ArrayList<>(width());
        for (int i = 0; i < width(); i++) {
            hashes.add(hash(i));
        }
        return hashes;
    }

    /**
     * The root of a complete subtree over some of its hashes.
     *
     * @param height from 0, where it is one of the hashes itself, to 8, where it is over all 256
     * @param index which of that height, from 0
     * @throws IndexOutOfBoundsException if the tile does not have all hashes of it
     */
    public byte[] subtree(int height, int index) {
        if (height < 0 || height > Tile.HEIGHT || index < 0 || index + 1 > width() >>> height) {
            throw new IndexOutOfBoundsException(
                    "A tile of " + width() + " hashes has no subtree " + index + " of height " + height);
        }
        return complete(height, index);
    }

    private byte[] complete(int height, int index) {
        return height == 0
                ? hash(index)
                : MerkleHash.node(complete(height - 1, 2 * index), complete(height - 1, 2 * index + 1));
    }

    private byte[] hash(int i) {
        return Arrays.copyOfRange(bytes, i * Sha256.LENGTH, (i + 1) * Sha256.LENGTH);
    }
}
