package dev.acta.store.append;

import java.io.Serial;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * The log contradicts what was signed of it, and takes nothing more until its operator has looked into it; reading goes
 * on.
 */
public final class LogHalted extends AppendRefused {

    @Serial
    private static final long serialVersionUID = 1;

    private static final String FIND = "SELECT reason FROM acta_log.log_halted";

    LogHalted(String reason) {
        super("The log is halted: " + reason);
    }

    static Optional<LogHalted> find(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(FIND)) {
            return row.next() ? Optional.of(new LogHalted(row.getString(1))) : Optional.empty();
        }
    }
}
