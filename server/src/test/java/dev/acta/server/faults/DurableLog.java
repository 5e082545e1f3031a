package dev.acta.server.faults;

import dev.acta.server.postgres.EmbeddedDatabase;
import dev.acta.server.postgres.Login;
import dev.acta.server.postgres.ServerProcesses;
import dev.acta.store.LogMigration;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** A log on a PostgreSQL that can be killed and comes back on the same port. */
final class DurableLog implements AutoCloseable {

    private final Path folder;
    private EmbeddedDatabase database;

    DurableLog(Path folder) {
        this.folder = folder;
        this.database = EmbeddedDatabase.open(folder, EmbeddedDatabase.ANY_PORT);
        LogMigration.run(
                owner(),
                database.command().username(),
                database.query().username(),
                database.eraser().username());
    }

    EmbeddedDatabase database() {
        return database;
    }

    DataSource owner() {
        return source(database.owner());
    }

    DataSource command() {
        return source(database.command());
    }

    private DataSource source(Login login) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.url());
        source.setUser(login.username());
        source.setPassword(login.password());
        return source;
    }

    JdbcTemplate sql() {
        return new JdbcTemplate(owner());
    }

    /** How many of these events are in the log. */
    int count(List<String> eventIds) {
        Integer count = sql().query(
                        connection -> {
                            var statement = connection.prepareStatement(
                                    "SELECT count(*) FROM acta_log.event WHERE event_id = ANY (?)");
                            statement.setArray(1, connection.createArrayOf("text", eventIds.toArray()));
                            return statement;
                        },
                        rows -> rows.next() ? rows.getInt(1) : 0);
        return count == null ? 0 : count;
    }

    /** kill -9 of every PostgreSQL process, then a start on what they left. */
    void killAndStart() throws IOException {
        int port = database.port();
        try (EmbeddedDatabase killed = database) {
            ServerProcesses.killAllOf(killed.folder());
        }
        database = EmbeddedDatabase.open(folder, port);
    }

    @Override
    public void close() {
        database.close();
    }
}
