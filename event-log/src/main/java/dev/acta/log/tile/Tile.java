package dev.acta.log.tile;

import java.util.ArrayList;
import java.util.List;

/**
 * Which tile: C2SP tlog-tiles.
 *
 * @param kind hashes of the tree, or entries
 * @param level from 0 to 63; 0 for entries
 * @param index which of its level, from 0
 * @param width how many hashes or entries it has: 1 to 255 where it is partial, 256 where it is full
 */
public record Tile(Kind kind, int level, long index, int width) {

    /** What a tile holds. */
    public enum Kind {
        /** Hashes of complete subtrees. */
        HASHES,
        /** The entries themselves: an entry bundle. */
        ENTRIES
    }

    /** The width of a full tile. */
    public static final int FULL = 256;

    /** The highest level there is. */
    public static final int MAX_LEVEL = 63;

    static final int HEIGHT = 8;

    /** @throws InvalidTilePath if there is no such tile */
    public Tile {
        if (level < 0 || level > MAX_LEVEL || (kind == Kind.ENTRIES && level != 0)) {
            throw new InvalidTilePath("There are no tiles of " + kind + " at level " + level);
        }
        if (index < 0) {
            throw new InvalidTilePath("There is no tile of index " + index);
        }
        if (width < 1 || width > FULL) {
            throw new InvalidTilePath("A tile's width is from 1 to 256, not " + width);
        }
    }

    /** The tile of hashes at this place. */
    public static Tile hashes(int level, long index, int width) {
        return new Tile(Kind.HASHES, level, index, width);
    }

    /** The bundle of entries at this place. */
    public static Tile entries(long index, int width) {
        return new Tile(Kind.ENTRIES, 0, index, width);
    }

    /**
     * Reads a path.
     *
     * @param path beginning with {@code tile/}
     * @throws InvalidTilePath if it is not what {@link #path} writes for any tile
     */
    public static Tile parse(String path) {
        return TilePath.parse(path);
    }

    /** Its path below the log's prefix, for example {@code tile/0/x001/x234/067.p/8}. */
    public String path() {
        return TilePath.of(this);
    }

    /**
     * All tiles of hashes that a tree of this size has, level by level, partial ones last in their level.
     *
     * @param size from 0
     */
    public static List<Tile> hashesOf(long size) {
        List<Tile> tiles = new ArrayList<>();
        int level = 0;
        for (long hashes = size; hashes > 0; hashes >>>= HEIGHT) {
            row(tiles, Kind.HASHES, level, hashes);
            level++;
        }
        return tiles;
    }

    /**
     * All bundles of entries that a tree of this size has, a partial one last.
     *
     * @param size from 0
     */
    public static List<Tile> entriesOf(long size) {
        List<Tile> tiles = new ArrayList<>();
        row(tiles, Kind.ENTRIES, 0, size);
        return tiles;
    }

    private static void row(List<Tile> tiles, Kind kind, int level, long hashes) {
        for (long index = 0; index < hashes >>> HEIGHT; index++) {
            tiles.add(new Tile(kind, level, index, FULL));
        }
        int rest = (int) (hashes % FULL);
        if (rest > 0) {
            tiles.add(new Tile(kind, level, hashes >>> HEIGHT, rest));
        }
    }

    /** Whether it is a full one, whose path says no width. */
    public boolean isFull() {
        return width == FULL;
    }

    /**
     * The smallest size of a tree that has this tile, with all its hashes or entries; where that is beyond all sizes,
     * {@code Long.MAX_VALUE}.
     */
    public long leastSize() {
        int shift = HEIGHT * level;
        if (shift >= Long.SIZE || index > Long.MAX_VALUE >>> HEIGHT) {
            return Long.MAX_VALUE;
        }
        long last = index * FULL + width;
        return last < 0 || last > Long.MAX_VALUE >>> shift ? Long.MAX_VALUE : last << shift;
    }
}
