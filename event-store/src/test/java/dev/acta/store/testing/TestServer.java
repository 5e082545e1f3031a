package dev.acta.store.testing;

import javax.sql.DataSource;

/**
 * The one PostgreSQL of a test run: the embedded one, or with {@code -Dacta.test.postgres=container} that of an image.
 */
interface TestServer {

    static TestServer start() {
        return System.getProperty("acta.test.postgres", "embedded").equals("container")
                ? new ContainerServer()
                : new EmbeddedServer();
    }

    /** JDBC URL of a database, without a user. */
    String url(String database);

    /** Connects to a database as the superuser. */
    DataSource superuser(String database);
}
