package dev.acta.log.verify;

import dev.acta.log.Sha256;
import dev.acta.log.tile.Tile;
import dev.acta.log.verify.Finding.Kind;
import java.util.Arrays;
import java.util.Optional;

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
        Optional<byte[]> copied = source.get(tile);
        if (count == width) {
            copied.ifPresent(bytes -> compare(tile, bytes));
        }
    }

    private void compare(Tile tile, byte[] copied) {
        int length = tile.width() * Sha256.LENGTH;
        int differs = Arrays.mismatch(hashes, 0, length, copied, 0, copied.length);
        if (differs < 0) {
            return;
        }
        source.find(
                Kind.TILE,
                tile,
                copied.length == length
                        ? "Hash " + differs / Sha256.LENGTH + " in it is not that of the events"
                        : "It has " + copied.length + " bytes, not " + length);
    }
}
