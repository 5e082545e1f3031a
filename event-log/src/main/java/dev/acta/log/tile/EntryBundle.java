package dev.acta.log.tile;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The entries of one tile, each behind its length as a big-endian 16-bit number.
 *
 * @param entries 1 to 256 of them, each at most 65,535 bytes
 */
public record EntryBundle(List<byte[]> entries) {

    private static final int MAX_ENTRY = 65_535;

    /** @throws InvalidBundle if there are no or too many entries, or one is too large */
    public EntryBundle {
        entries = List.copyOf(entries);
        if (entries.isEmpty() || entries.size() > Tile.FULL) {
            throw new InvalidBundle("A bundle has 1 to 256 entries, not " + entries.size());
        }
        if (entries.stream().anyMatch(entry -> entry.length > MAX_ENTRY)) {
            throw new InvalidBundle("An entry has at most " + MAX_ENTRY + " bytes");
        }
    }

    /**
     * Reads a bundle.
     *
     * @param width how many entries it must have, from 1 to 256
     * @throws InvalidBundle if it is cut off, goes on behind them, or has less
     */
    public static EntryBundle parse(byte[] bytes, int width) {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        List<byte[]> entries = new ArrayList<>();
        while (left.hasRemaining() && entries.size() < width) {
            entries.add(next(left));
        }
        if (left.hasRemaining() || entries.size() != width) {
            throw new InvalidBundle("A bundle of " + width + " entries has more or less of them");
        }
        return new EntryBundle(entries);
    }

    private static byte[] next(ByteBuffer left) {
        if (left.remaining() < Short.BYTES) {
            throw new InvalidBundle("A bundle ends within a length");
        }
        int length = Short.toUnsignedInt(left.getShort());
        if (left.remaining() < length) {
            throw new InvalidBundle("A bundle ends within an entry");
        }
        byte[] entry = new byte[length];
        left.get(entry);
        return entry;
    }

    /** As it is published. */
    public byte[] bytes() {
        int length =
                entries.stream().mapToInt(entry -> Short.BYTES + entry.length).sum();
        ByteBuffer bytes = ByteBuffer.allocate(length);
        for (byte[] entry : entries) {
            bytes.putShort((short) entry.length).put(entry);
        }
        return bytes.array();
    }
}
