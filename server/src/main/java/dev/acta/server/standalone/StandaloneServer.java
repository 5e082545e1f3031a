package dev.acta.server.standalone;

import dev.acta.issuer.folder.IssuerFolder;
import dev.acta.server.postgres.CannotOpen;
import dev.acta.server.postgres.Contents;
import dev.acta.server.postgres.EmbeddedDatabase;
import dev.acta.server.token.CannotGetToken;
import dev.acta.server.token.Tokens;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** A running Acta: the web server on loopback, and below it the database of a data folder. */
public final class StandaloneServer implements AutoCloseable {

    private static final Duration WITHOUT_DATABASE = Duration.ofSeconds(3);

    private final EmbeddedDatabase database;
    private final URI address;
    private final ConfigurableApplicationContext application;

    private StandaloneServer(EmbeddedDatabase database, URI address, ConfigurableApplicationContext application) {
        this.database = database;
        this.address = address;
        this.application = application;
    }

    /**
     * Returns once requests are answered.
     *
     * @param folder the data folder, made if it is not there
     * @param port of HTTP on 127.0.0.1, 1 to 65535, or 0 for whichever is free
     * @param contents what a new log is of
     * @param readers who may read without a token
     * @throws CannotOpen when the folder or its database cannot be opened
     * @throws CannotServe when the port is in use or the application does not start
     */
    public static StandaloneServer start(Path folder, int port, Contents contents, Readers readers) {
        EmbeddedDatabase database = EmbeddedDatabase.open(folder, EmbeddedDatabase.ANY_PORT, contents);
        try {
            int free = requireFree(port);
            return new StandaloneServer(database, HandedOver.address(free), run(database, free, readers));
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** As {@link #start(Path, int, Contents, Readers)}, in earnest: a log of records, for readers with tokens. */
    public static StandaloneServer start(Path folder, int port) {
        return start(folder, port, Contents.RECORDS, Readers.AS_CONFIGURED);
    }

    /** Chosen before the start, because the issuer's name has the port in it. */
    private static int requireFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.ofLiteral(HandedOver.ADDRESS))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw CannotServe.portInUse(port, e);
        }
    }

    private static ConfigurableApplicationContext run(EmbeddedDatabase database, int port, Readers readers) {
        SpringApplication application = new SpringApplicationBuilder(Standalone.class)
                // Its own name, so that the sides' application.properties neither shadow it nor are shadowed.
                .properties("spring.config.name=acta")
                .registerShutdownHook(false)
                .initializers(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("standalone", HandedOver.properties(database, port, readers))))
                .build();
        try {
            return application.run();
        } catch (RuntimeException e) {
            throw CannotServe.notStarted(e);
        }
    }

    /** Where HTTP is answered. */
    public URI address() {
        return address;
    }

    /** The issuer's clients, users and secrets. */
    public IssuerFolder issuer() {
        return application.getBean(IssuerFolder.class);
    }

    /**
     * A token for a client of the issuer's, with all of its scopes.
     *
     * @throws CannotGetToken if it is not given
     */
    public String token(String client) {
        return Tokens.of(address, client, issuer().secretOf(client));
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
