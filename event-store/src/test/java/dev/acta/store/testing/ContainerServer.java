package dev.acta.store.testing;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** PostgreSQL from the image that production would use. */
final class ContainerServer implements TestServer {

    private final PostgreSQLContainer container = new PostgreSQLContainer("postgres:18").withUsername("postgres");

    ContainerServer() {
        container.withCommand("postgres", "-c", "max_connections=300").start();
        Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
    }

    @Override
    public String url(String database) {
        return "jdbc:postgresql://" + container.getHost() + ":" + container.getFirstMappedPort() + "/" + database;
    }

    @Override
    public DataSource superuser(String database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url(database));
        source.setUser(container.getUsername());
        source.setPassword(container.getPassword());
        return source;
    }
}
