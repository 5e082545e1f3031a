package dev.acta.store.verify;

import dev.acta.log.copy.CheckpointLine;
import dev.acta.log.copy.CopiedEvent;
import dev.acta.log.copy.CopyCursor;
import dev.acta.log.copy.DamagedPart;
import dev.acta.log.copy.LogCopy;
import dev.acta.log.note.InvalidKey;
import dev.acta.log.note.VerifierKey;
import dev.acta.log.tile.Tile;
import dev.acta.log.verify.SideCheck;
import dev.acta.store.personal.KeyedDigests;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The log as the database has it, all of it as it was at one moment. It has no tiles: the rows that they are made of
 * are held against the tree by {@link #tables}.
 */
public final class JdbcCopy implements LogCopy {

    private static final String KEYS = "SELECT vkey FROM acta_log.verifier_key ORDER BY vkey";
    private static final String LATEST = "SELECT note FROM acta_log.checkpoint ORDER BY size DESC LIMIT 1";
    private static final String CHECKPOINTS = "SELECT size, note FROM acta_log.checkpoint ORDER BY size";
    private static final String HEAD = "SELECT coalesce(max(position) + 1, 0) FROM acta_log.event";

    private final String name;
    private final SnapshotConnections connections;

    /**
     * Opens the log of a database.
     *
     * @param database with the rights of the command side; some four connections are taken, until this is closed
     * @param name what people call it
     * @throws dev.acta.log.copy.UnreadableCopy if it cannot be read
     */
    public JdbcCopy(DataSource database, String name) {
        this.name = name;
        this.connections = new SnapshotConnections(database, name);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<VerifierKey> keys() {
        List<VerifierKey> keys = new ArrayList<>();
        for (String vkey : all(row -> row.getString(1), KEYS)) {
            try {
                keys.add(VerifierKey.parse(vkey));
            } catch (InvalidKey e) {
                throw new DamagedPart("verifier_key", e.getMessage() + ": " + vkey);
            }
        }
        return keys;
    }

    @Override
    public Optional<byte[]> checkpoint() {
        return all(row -> row.getBytes(1), LATEST).stream().findFirst();
    }

    @Override
    public CopyCursor<CheckpointLine> checkpoints() {
        return new Rows<>(connections, row -> new CheckpointLine(row.getLong(1), row.getBytes(2)), CHECKPOINTS);
    }

    @Override
    public long head() {
        return all(row -> row.getLong(1), HEAD).getFirst();
    }

    @Override
    public CopyCursor<CopiedEvent> events(long from, long to) {
        return new Rows<>(connections, EventRow::of, EventRow.SQL, from, to);
    }

    /** It stands as it was when it was opened. */
    @Override
    public boolean grows() {
        return false;
    }

    @Override
    public boolean hasTiles() {
        return false;
    }

    @Override
    public Optional<byte[]> tile(Tile tile) {
        return Optional.empty();
    }

    /**
     * Checks of the tables beside the log, to ride along on a walk over this copy.
     *
     * @param digests the log's keyed digests, to check the key's own fingerprint; null where the key is not at hand
     */
    public SideCheck tables(@Nullable KeyedDigests digests) {
        return new TableChecks(List.of(
                new NodeRows(connections),
                new HeadRows(connections),
                new ReceiptRows(connections),
                new ClaimRows(connections),
                new LooseRows(connections),
                new KeyRow(connections, digests)));
    }

    private <T> List<T> all(Rows.Row<T> row, String sql) {
        return Rows.all(connections, row, sql);
    }

    @Override
    public void close() {
        connections.close();
    }
}
