package dev.acta.store.read;

import dev.acta.log.MerkleHash;
import dev.acta.log.RightEdge;
import dev.acta.log.Sha256;
import dev.acta.log.tile.EntryBundle;
import dev.acta.log.tile.HashTile;
import dev.acta.log.tile.Tile;
import dev.acta.log.tree.TreeHashes;
import dev.acta.log.tree.TreeRoot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * The tree over the log as the database has it: leaf hashes, and the roots of complete subtrees of 256, 65,536 ...
 * leaves. All else is computed from the one tile, of at most 256 hashes, that it stands in. Safe for any number of
 * threads.
 */
public final class LogTree implements TreeHashes {

    private static final int TILE_HEIGHT = 8;
    private static final int TILE_WIDTH = 1 << TILE_HEIGHT;

    private static final String LEAVES = """
            SELECT position, leaf_hash FROM acta_log.event WHERE position >= ? AND position < ?
            """;
    private static final String NODES = """
            SELECT index, hash FROM acta_log.merkle_node WHERE index >= ? AND index < ? AND level = ?
            """;

    private final JdbcTemplate jdbc;

    /** Reads with the rights of either side. */
    public LogTree(DataSource database) {
        this.jdbc = new JdbcTemplate(database);
    }

    /**
     * The root of a complete subtree. Several that belong together are better asked of {@link #once()}.
     *
     * @throws NoSuchHash if the log does not reach so far
     */
    @Override
    public byte[] subtree(int level, long index) {
        return once().subtree(level, index);
    }

    /** The same tree for one computation, say one proof: reads no tile twice. Used by one thread. */
    public TreeHashes once() {
        return new Tiles();
    }

    /**
     * The root of the tree of the first events.
     *
     * @param size how many, from 0 to the log's size
     * @return 32 bytes
     * @throws NoSuchHash if the log does not reach so far
     */
    public byte[] root(long size) {
        return TreeRoot.of(size, once());
    }

    /**
     * The right edge of the tree of the first events.
     *
     * @param size how many, from 0 to the log's size
     * @throws NoSuchHash if the log does not reach so far
     */
    public RightEdge edge(long size) {
        TreeHashes tree = once();
        byte[] bytes = new byte[Long.bitCount(size) * Sha256.LENGTH];
        int at = 0;
        long left = 0;
        for (long open = size; open > 0; open -= Long.highestOneBit(open)) {
            int level = Long.numberOfTrailingZeros(Long.highestOneBit(open));
            System.arraycopy(tree.subtree(level, left >>> level), 0, bytes, at, Sha256.LENGTH);
            at += Sha256.LENGTH;
            left += 1L << level;
        }
        return RightEdge.of(size, bytes);
    }

    /**
     * A tile as C2SP tlog-tiles has it: hashes, or a bundle of entries.
     *
     * @throws NoSuchHash if the log does not have all of it
     */
    public byte[] tile(Tile tile) {
        if (tile.leastSize() == Long.MAX_VALUE) {
            throw new NoSuchHash(tile.level(), tile.index());
        }
        return switch (tile.kind()) {
            case HASHES -> hashes(tile);
            case ENTRIES -> bundle(tile);
        };
    }

    private byte[] hashes(Tile tile) {
        TreeHashes tree = once();
        int level = tile.level() * TILE_HEIGHT;
        long first = tile.index() << TILE_HEIGHT;
        return HashTile.of(LongStream.range(first, first + tile.width())
                        .mapToObj(index -> tree.subtree(level, index))
                        .toList())
                .bytes();
    }

    private byte[] bundle(Tile tile) {
        long first = tile.index() << TILE_HEIGHT;
        List<byte[]> leaves =
                jdbc.query(LeafRows.SELECT, (row, number) -> LeafRows.leaf(row), first, first + tile.width());
        if (leaves.size() < tile.width()) {
            throw new NoSuchHash(0, first + leaves.size());
        }
        return new EntryBundle(leaves).bytes();
    }

    /** The hashes of a tile: of level {@code 8 * tileLevel}; null where the log does not reach so far. */
    private byte @Nullable [][] tile(int tileLevel, long tileIndex) {
        byte[][] hashes = new byte[TILE_WIDTH][];
        long from = tileIndex << TILE_HEIGHT;
        long to = from + TILE_WIDTH;
        RowCallbackHandler place = row -> hashes[(int) (row.getLong(1) - from)] = row.getBytes(2);
        if (tileLevel == 0) {
            jdbc.query(LEAVES, place, from, to);
        } else {
            jdbc.query(NODES, place, from, to, tileLevel * TILE_HEIGHT);
        }
        return hashes;
    }

    private record Place(int tileLevel, long tileIndex) {}

    /** Tiles as far as they have been read. */
    private final class Tiles implements TreeHashes {

        private final Map<Place, byte[][]> read = new HashMap<>();

        @Override
        public byte[] subtree(int level, long index) {
            return level % TILE_HEIGHT == 0
                    ? stored(level, index)
                    : MerkleHash.node(subtree(level - 1, 2 * index), subtree(level - 1, 2 * index + 1));
        }

        private byte[] stored(int level, long index) {
            Place tile = new Place(level / TILE_HEIGHT, index >>> TILE_HEIGHT);
            byte[] hash = read.computeIfAbsent(tile, it -> tile(it.tileLevel(), it.tileIndex()))[
                    (int) (index & (TILE_WIDTH - 1))];
            if (hash == null) {
                throw new NoSuchHash(level, index);
            }
            return hash;
        }
    }
}
