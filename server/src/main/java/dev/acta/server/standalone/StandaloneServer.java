package dev.acta.server.standalone;

import dev.acta.server.postgres.CannotOpen;
import dev.acta.server.postgres.Contents;
import dev.acta.server.postgres.EmbeddedDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** A running Acta: the web server on loopback, and below it the database of a data folder. */
public final class StandaloneServer implements AutoCloseable {

    private static final Duration WITHOUT_DATABASE = Duration.ofSeconds(3);

    private final EmbeddedDatabase database;
    private final ConfigurableApplicationContext application;

    private StandaloneServer(EmbeddedDatabase database, ConfigurableApplicationContext application) {
        this.database = database;
        this.application = application;
    }

    /**
     * Returns once requests are answered.
     *
     * @param folder the data folder, made if it is not there
     * @param port of HTTP on 127.0.0.1, 1 to 65535, or 0 for whichever is free
     * @param recorder who sends commands
     * @param contents what a new log is of
     * @throws CannotOpen when the folder or its database cannot be opened
     * @throws CannotServe when the port is in use or the application does not start
     */
    public static StandaloneServer start(Path folder, int port, Recorder recorder, Contents contents) {
        EmbeddedDatabase database = EmbeddedDatabase.open(folder, EmbeddedDatabase.ANY_PORT, contents);
        try {
            requireFree(port);
            return new StandaloneServer(database, run(database, port, recorder));
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** As {@link #start(Path, int, Recorder, Contents)}, where a new log is of what is recorded in earnest. */
    public static StandaloneServer start(Path folder, int port, Recorder recorder) {
        return start(folder, port, recorder, Contents.RECORDS);
    }

    private static void requireFree(int port) {
        try {
            new ServerSocket(port, 1, InetAddress.ofLiteral(HandedOver.ADDRESS)).close();
        } catch (IOException e) {
            throw CannotServe.portInUse(port, e);
        }
    }

    private static ConfigurableApplicationContext run(EmbeddedDatabase database, int port, Recorder recorder) {
        SpringApplication application = new SpringApplicationBuilder(Standalone.class)
                // Its own name, so that the sides' application.properties neither shadow it nor are shadowed.
                .properties("spring.config.name=acta")
                .registerShutdownHook(false)
                .initializers(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("standalone", HandedOver.properties(database, port, recorder))))
                .build();
        try {
            return application.run();
        } catch (RuntimeException e) {
            throw CannotServe.notStarted(e);
        }
    }

    /** Where HTTP is answered. */
    public URI address() {
        WebServer web = ((WebServerApplicationContext) application).getWebServer();
        int port = web == null ? -1 : web.getPort();
        return URI.create("http://%s:%d".formatted(HandedOver.ADDRESS, port));
    }

    /** The data folder, absolute. */
    public Path folder() {
        return database.folder();
    }

    /** The port of PostgreSQL on 127.0.0.1. */
    public int databasePort() {
        return database.port();
    }

    /** Completes when PostgreSQL has gone, which makes the server useless. */
    public CompletableFuture<Void> databaseEnded() {
        return database.ended();
    }

    ConfigurableApplicationContext application() {
        return application;
    }

    /** Lets running requests finish, then stops the web server, then the database. */
    @Override
    public void close() {
        try {
            if (database.ended().isDone()) {
                closeWithoutDatabase();
            } else {
                application.close();
            }
        } finally {
            database.close();
        }
    }

    /** All of it waits for connections that will not come; there is nothing left to keep. */
    private void closeWithoutDatabase() {
        try {
            Thread.ofVirtual().start(application::close).join(WITHOUT_DATABASE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
