package dev.acta.store.verify;

import dev.acta.log.PersonalRoot;
import dev.acta.log.copy.CopiedEvent;
import dev.acta.log.copy.CopiedItem;
import dev.acta.log.copy.EventLine;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Writes events out as lines that anybody can check. Safe for any number of threads. */
public final class EventLines {

    private static final int FETCH = 50;

    private final DataSource database;

    /** Reads with the rights of either side. */
    public EventLines(DataSource database) {
        this.database = database;
    }

    /**
     * Writes a range of events, a line each, a few rows held at a time.
     *
     * @param from the first position, 0 or more
     * @param to the position behind the last; where the log is shorter, there are fewer
     * @param personal whether the reader may see personal items; else it gets their hashes
     * @throws SQLException if the database cannot be read
     * @throws IOException if the lines cannot be written
     */
    public void write(long from, long to, boolean personal, OutputStream out) throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(EventRow.SQL)) {
                statement.setFetchSize(FETCH);
                statement.setLong(1, from);
                statement.setLong(2, to);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        CopiedEvent event = EventRow.of(rows);
                        out.write(EventLine.of(personal ? event : withheld(event)));
                    }
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static CopiedEvent withheld(CopiedEvent event) {
        List<CopiedItem> items = event.items().stream()
                .map(item -> item instanceof CopiedItem.Present(byte[] salt, byte[] bytes)
                        ? new CopiedItem.Withheld(PersonalRoot.itemHash(salt, bytes))
                        : item)
                .toList();
        return new CopiedEvent(
                event.position(), event.leaf(), event.leafHash(), event.payload(), event.metadata(), items);
    }
}
