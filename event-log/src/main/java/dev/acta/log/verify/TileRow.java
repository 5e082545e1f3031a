package dev.acta.log.verify;

import dev.acta.log.Sha256;
import dev.acta.log.tile.Tile;
import java.util.Arrays;

/** The tiles of one level, from left to right: gathers the hashes of one as the walk computes them, then compares. */
final class TileRow {

    private final TileSource source;
    private final int level;
    private final byte[] hashes = new byte[Tile.FULL * Sha256.LENGTH];
    private long index;
    private int count;

    TileRow(TileSource source, int level) {
        this.source = source;
        this.level = level;
    }

    /** The next hash of this level. One that is left out leaves its tile uncompared. */
    void add(long number, byte[] hash) {
        if (number / Tile.FULL != index) {
            index = number / Tile.FULL;
            count = 0;
        }
        int place = (int) (number % Tile.FULL);
        System.arraycopy(hash, 0, hashes, place * Sha256.LENGTH, Sha256.LENGTH);
        count++;
        if (place == Tile.FULL - 1) {
            compare(Tile.FULL);
            index++;
            count = 0;
        }
    }

    /** Compares the partial tile that a tree of this size has. */
    void end(long size) {
        long total = size >>> (Byte.SIZE * level);
        int width = (int) (total % Tile.FULL);
        if (width > 0 && index == total / Tile.FULL) {
            compare(width);
        }
    }

    private void compare(int width) {
        Tile tile = Tile.hashes(level, index, width);
        if (count == width) {
            byte[] computed = Arrays.copyOf(hashes, width * Sha256.LENGTH);
            source.compare(tile, copied -> compare(tile, computed, copied));
        } else {
            source.compare(tile, copied -> {});
        }
    }

    private void compare(Tile tile, byte[] computed, byte[] copied) {
        int differs = Arrays.mismatch(computed, copied);
        if (differs >= 0) {
            source.find(
                    tile,
                    copied.length == computed.length
                            ? "Hash " + differs / Sha256.LENGTH + " in it is not that of the events"
                            : "It has " + copied.length + " bytes, not " + computed.length);
        }
    }
}
