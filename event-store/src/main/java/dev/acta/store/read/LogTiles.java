package dev.acta.store.read;

import dev.acta.log.tile.EntryBundle;
import dev.acta.log.tile.HashTile;
import dev.acta.log.tile.Tile;
import dev.acta.store.LogEvent;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The tiles of the log as C2SP tlog-tiles has them, each made from a range of rows when it is asked for. Safe for any
 * number of threads.
 */
public final class LogTiles {

    private static final int TILE_HEIGHT = 8;

    private static final String LEAVES =
            "SELECT leaf_hash FROM acta_log.event WHERE position >= ? AND position < ? ORDER BY position";
    private static final String NODES = """
            SELECT hash FROM acta_log.merkle_node WHERE index >= ? AND index < ? AND level = ? ORDER BY index
            """;

    private final JdbcTemplate jdbc;
    private final LogReader events;

    /** Reads with the rights of either side. */
    public LogTiles(DataSource database, LogReader events) {
        this.jdbc = new JdbcTemplate(database);
        this.events = events;
    }

    /**
     * The bytes of a tile of hashes or of entries.
     *
     * @param size of the tree it must belong to: that of a published checkpoint
     * @return empty where the tree of that size has no such tile
     */
    public Optional<byte[]> bytes(Tile tile, long size) {
        if (tile.leastSize() > size) {
            return Optional.empty();
        }
        long from = tile.index() * Tile.FULL;
        return Optional.of(
                switch (tile.kind()) {
                    case HASHES ->
                        HashTile.of(hashes(tile.level(), from, from + tile.width()))
                                .bytes();
                    case ENTRIES ->
                        new EntryBundle(events.rows(from, tile.width()).stream()
                                        .map(LogEvent::leafBytes)
                                        .toList())
                                .bytes();
                });
    }

    private List<byte[]> hashes(int level, long from, long to) {
        return level == 0
                ? jdbc.query(LEAVES, (row, number) -> row.getBytes(1), from, to)
                : jdbc.query(NODES, (row, number) -> row.getBytes(1), from, to, level * TILE_HEIGHT);
    }
}
