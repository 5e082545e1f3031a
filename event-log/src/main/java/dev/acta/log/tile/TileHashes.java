package dev.acta.log.tile;

import dev.acta.log.tree.TreeHashes;
import java.util.LinkedHashMap;
import java.util.function.Function;

/**
 * The hashes of a tree, from its tiles. The tiles are taken as they are: whatever is proven with them must be held to a
 * signed root. Not safe for use by several threads.
 */
public final class TileHashes implements TreeHashes {

    /** Tiles kept: a proof reads the same few again and again. */
    private static final int KEPT = 32;

    private final long size;
    private final Function<Tile, byte[]> tiles;
    private final LinkedHashMap<Tile, HashTile> kept = new LinkedHashMap<>(KEPT, 0.75f, true);

    /**
     * The tree of this size.
     *
     * @param size from 0; partial tiles are asked for at the width they have in this tree
     * @param tiles gives the bytes of a tile of hashes
     */
    public TileHashes(long size, Function<Tile, byte[]> tiles) {
        this.size = size;
        this.tiles = tiles;
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the tree has no such subtree
     * @throws InvalidTile if a tile has not the length it must have
     */
    @Override
    public byte[] subtree(int level, long index) {
        if (level < 0 || level >= Long.SIZE - 1 || index < 0 || index >= size >>> level) {
            throw new IllegalArgumentException(
                    "A tree of size " + size + " has no complete subtree " + index + " of level " + level);
        }
        int height = level % Tile.HEIGHT;
        int tileLevel = level / Tile.HEIGHT;
        long first = index << height;
        HashTile tile = tile(tileLevel, first >>> Tile.HEIGHT);
        return tile.subtree(height, (int) (first % Tile.FULL) >>> height);
    }

    private HashTile tile(int level, long index) {
        long hashes = size >>> (Tile.HEIGHT * level);
        int width = (int) Math.min(Tile.FULL, hashes - index * Tile.FULL);
        Tile tile = Tile.hashes(level, index, width);
        HashTile read = kept.get(tile);
        if (read == null) {
            read = HashTile.parse(tiles.apply(tile), width);
            kept.put(tile, read);
            if (kept.size() > KEPT) {
                kept.pollFirstEntry();
            }
        }
        return read;
    }
}
