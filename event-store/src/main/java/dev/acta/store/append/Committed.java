package dev.acta.store.append;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Finds out what became of a call that had no answer: a batch is in the log whole or not at all. */
final class Committed {

    private static final String FIND = """
            SELECT min(position), count(*), max(recorded_at) FROM acta_log.event WHERE event_id = ANY (?)
            """;

    private Committed() {}

    static Optional<AppendedEvents> find(Connection connection, List<AppendRequest> batch) throws SQLException {
        String[] ids = batch.stream()
                .flatMap(request -> request.events().stream())
                .map(NewEvent::eventId)
                .toArray(String[]::new);
        try (PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setArray(1, connection.createArrayOf("text", ids));
            try (ResultSet row = find.executeQuery()) {
                row.next();
                return ids.length == 0 || row.getInt(2) != ids.length
                        ? Optional.empty()
                        : Optional.of(new AppendedEvents(
                                row.getLong(1),
                                row.getInt(2),
                                row.getObject(3, OffsetDateTime.class).toInstant()));
            }
        }
    }

    /** Tells every caller of a batch that turned out to be committed where its events stand. */
    static void complete(List<AppendRequest> batch, AppendedEvents whole) {
        long position = whole.firstPosition();
        for (AppendRequest request : batch) {
            int count = request.events().size();
            request.outcome().complete(new AppendedEvents(position, count, whole.recordedAt()));
            position += count;
        }
    }
}
