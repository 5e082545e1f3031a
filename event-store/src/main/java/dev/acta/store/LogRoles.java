package dev.acta.store;

import dev.acta.store.LogProperties.Login;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Makes the roles of the two sides and of erasures where a new database has none yet, so that no script has to run
 * before the first start.
 */
final class LogRoles {

    private static final String THERE = "SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = ?)";
    private static final String STATEMENT = "SELECT format('CREATE ROLE %I LOGIN PASSWORD %L', ?, ?)";

    private LogRoles() {}

    /**
     * Makes a role unless it is there; a role that is there keeps its password.
     *
     * @param owner connects as the role that owns the schema
     * @throws IllegalStateException if it is missing and the owner may not make it
     */
    static void ensure(DataSource owner, Login login) {
        JdbcTemplate jdbc = new JdbcTemplate(owner);
        if (isThere(jdbc, login)) {
            return;
        }
        String make = Objects.requireNonNull(
                jdbc.queryForObject(STATEMENT, String.class, login.username(), login.password()));
        try {
            jdbc.execute(make);
        } catch (DataAccessException e) {
            if (!isThere(jdbc, login)) {
                // Without the statement, which holds the password.
                throw new IllegalStateException(
                        "The database has no role " + login.username() + ", and its owner may not make one: create it,"
                                + " or give the owner CREATEROLE",
                        e.getMostSpecificCause());
            }
        }
    }

    private static boolean isThere(JdbcTemplate jdbc, Login login) {
        return jdbc.query(THERE, rows -> rows.next() && rows.getBoolean(1), login.username());
    }
}
