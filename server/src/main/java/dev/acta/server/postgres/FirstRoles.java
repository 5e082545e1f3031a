package dev.acta.server.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The database {@code acta} and the roles that log in to it. What the roles may do in it is the migrations' to say;
 * each step is repeated at every start, so that a first start that was cut short is completed by the next.
 */
final class FirstRoles {

    private final String server;
    private final Secrets secrets;

    FirstRoles(int port, Secrets secrets) {
        this.server = "jdbc:postgresql://127.0.0.1:%d/".formatted(port);
        this.secrets = secrets;
    }

    void ensure() throws SQLException {
        Login superuser = secrets.superuser();
        try (Connection connection =
                DriverManager.getConnection(server + "postgres", superuser.username(), superuser.password())) {
            ensureRole(connection, secrets.owner());
            ensureRole(connection, secrets.command());
            ensureRole(connection, secrets.query());
            ensureRole(connection, secrets.eraser());
            ensureDatabase(connection);
        }
    }

    private void ensureRole(Connection connection, Login login) throws SQLException {
        if (!exists(connection, "select from pg_roles where rolname = ?", login.username())) {
            // The password is ours, base64url, and cannot break out of the quotes.
            execute(connection, "create role %s login password '%s'".formatted(login.username(), login.password()));
        }
    }

    private void ensureDatabase(Connection connection) throws SQLException {
        String database = EmbeddedDatabase.DATABASE;
        if (!exists(connection, "select from pg_database where datname = ?", database)) {
            execute(
                    connection,
                    "create database %s owner %s"
                            .formatted(database, secrets.owner().username()));
        }
        execute(connection, "revoke all on database %s from public".formatted(database));
        grant(connection, "connect", secrets.command());
        grant(connection, "connect", secrets.query());
        grant(connection, "connect", secrets.eraser());
        // An upload finds accounts that stand in it twice by a table of its own.
        grant(connection, "temporary", secrets.command());
    }

    private static void grant(Connection connection, String privilege, Login login) throws SQLException {
        execute(
                connection,
                "grant %s on database %s to %s".formatted(privilege, EmbeddedDatabase.DATABASE, login.username()));
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
