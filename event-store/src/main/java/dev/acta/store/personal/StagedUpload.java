package dev.acta.store.personal;

import dev.acta.log.PersonalRoot;
import dev.acta.store.append.Salts;
import dev.acta.store.axon.EventIds;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * An upload of personal items on its way into the database, in one transaction: until it is committed nobody sees it,
 * and if it is not, nothing of it stays. Holds at most one chunk a part in memory. Used by one thread.
 */
public final class StagedUpload implements AutoCloseable {

    /** The most items one event carries. */
    public static final int CHUNK = 1_000;

    private static final String STAGE = """
            CREATE TEMPORARY TABLE staged_row (identity bytea NOT NULL, part integer NOT NULL, line bigint NOT NULL)
            ON COMMIT DROP
            """;

    private static final String DOUBLES = """
            SELECT part, line, first_part, first_line FROM (
                SELECT part, line,
                       first_value(part) OVER same AS first_part, first_value(line) OVER same AS first_line,
                       row_number() OVER same AS occurrence
                FROM staged_row WINDOW same AS (PARTITION BY identity ORDER BY part, line)
            ) AS numbered
            WHERE occurrence > 1 ORDER BY part, line LIMIT ?
            """;

    private static final HexFormat HEX = HexFormat.of();

    private final Connection connection;
    private final CopyManager copy;
    private final Map<Integer, OpenChunk> open = new TreeMap<>();
    private final List<StagedChunk> chunks = new ArrayList<>();

    StagedUpload(Connection connection) throws SQLException {
        this.connection = connection;
        this.copy = connection.unwrap(PGConnection.class).getCopyAPI();
        try (Statement statement = connection.createStatement()) {
            statement.execute(STAGE);
        }
    }

    /**
     * Adds one item.
     *
     * @param part which part of the upload it belongs to
     * @param line where in that part it stands, for messages
     * @param item its bytes
     * @param identity keyed digest of who it is, 16 bytes: two items of one identity are doubles
     */
    public void add(int part, long line, byte[] item, byte[] identity) {
        OpenChunk chunk = open.computeIfAbsent(part, number -> new OpenChunk(EventIds.next()));
        chunk.add(part, line, item, identity);
        if (chunk.root.count() == CHUNK) {
            write(part, chunk);
            open.remove(part);
        }
    }

    /** Writes what is left and tells the chunks, in the order they were filled. */
    public List<StagedChunk> finish() {
        open.forEach(this::write);
        open.clear();
        return List.copyOf(chunks);
    }

    /**
     * Items that stand in the upload more than once, after {@link #finish}.
     *
     * @param limit how many to tell at most
     */
    public List<Repeated> doubles(int limit) {
        try (PreparedStatement statement = connection.prepareStatement(DOUBLES)) {
            statement.setInt(1, limit);
            List<Repeated> doubles = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    doubles.add(new Repeated(rows.getInt(1), rows.getLong(2), rows.getInt(3), rows.getLong(4)));
                }
            }
            return doubles;
        } catch (SQLException e) {
            throw lost(e);
        }
    }

    /** Makes the items durable. From here on it takes {@link ItemStaging#discard} to be rid of them. */
    public void commit() {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw lost(e);
        }
    }

    /** Gives the connection back; what was not committed is gone. */
    @Override
    public void close() {
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw lost(e);
        }
    }

    private void write(int part, OpenChunk chunk) {
        try {
            copy.copyIn(
                    "COPY acta_log.event_personal (event_id, item, salt, bytes) FROM STDIN",
                    new StringReader(chunk.items.toString()));
            copy.copyIn("COPY staged_row (identity, part, line) FROM STDIN", new StringReader(chunk.rows.toString()));
        } catch (SQLException | IOException e) {
            throw lost(e);
        }
        chunks.add(new StagedChunk(part, chunk.eventId, (int) chunk.root.count(), chunk.root.root()));
    }

    private static DataAccessResourceFailureException lost(Exception e) {
        return new DataAccessResourceFailureException("The upload was lost", e);
    }

    /**
     * An item that repeats another.
     *
     * @param part the part it stands in
     * @param line its line there
     * @param firstPart the part the first one stands in
     * @param firstLine its line there
     */
    public record Repeated(int part, long line, int firstPart, long firstLine) {}

    /** The items of the event that is being filled, as lines of COPY's text format. */
    private static final class OpenChunk {

        private final String eventId;
        private final PersonalRoot root = new PersonalRoot();
        private final StringBuilder items = new StringBuilder();
        private final StringBuilder rows = new StringBuilder();

        OpenChunk(String eventId) {
            this.eventId = eventId;
        }

        void add(int part, long line, byte[] item, byte[] identity) {
            byte[] salt = Salts.next();
            items.append(eventId).append('\t').append(root.count());
            hex(items.append('\t'), salt);
            hex(items.append('\t'), item).append('\n');
            hex(rows, identity)
                    .append('\t')
                    .append(part)
                    .append('\t')
                    .append(line)
                    .append('\n');
            root.add(PersonalRoot.itemHash(salt, item));
        }

        private static StringBuilder hex(StringBuilder text, byte[] bytes) {
            return text.append("\\\\x").append(HEX.formatHex(bytes));
        }
    }
}
