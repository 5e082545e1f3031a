package dev.acta.store.append;

import dev.acta.store.append.AppendTerms.Erasure;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Erases what an attempt names, in the transaction that appended it: a call of the database's {@code erase_items}. */
final class EraseFunction {

    private static final String CALL = "SELECT acta_log.erase_items(?, ?, ?, ?, ?)";

    private EraseFunction() {}

    /** Erases the items of the one request of an attempt; none where it erases nothing. */
    static void call(Connection connection, Attempt attempt) throws SQLException {
        List<Erasure> erasures = attempt.requests().getFirst().terms().erasures();
        if (erasures.isEmpty()) {
            return;
        }
        long first = attempt.from().size();
        try (PreparedStatement statement = connection.prepareStatement(CALL)) {
            statement.setArray(1, array(connection, "text", erasures.stream().map(Erasure::eventId)));
            statement.setArray(2, array(connection, "int8", erasures.stream().map(Erasure::position)));
            statement.setArray(3, array(connection, "int4", erasures.stream().map(Erasure::item)));
            statement.setArray(
                    4,
                    connection.createArrayOf(
                            "bytea", erasures.stream().map(Erasure::hash).toArray(byte[][]::new)));
            statement.setArray(5, array(connection, "int8", erasures.stream().map(it -> first + it.byEvent())));
            statement.execute();
        }
    }

    private static java.sql.Array array(Connection connection, String type, java.util.stream.Stream<?> values)
            throws SQLException {
        return connection.createArrayOf(type, values.toArray());
    }
}
