package dev.acta.command.testing;

import dev.acta.access.testing.TestTokens;
import dev.acta.command.CommandSide;
import dev.acta.store.read.LogReader;
import dev.acta.store.testing.TestDatabase;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.coyote.AbstractProtocol;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The command side on a port of its own, with a fresh log. */
public final class RunningCommandSide implements AutoCloseable {
    /** Acts for the platform {@code rehearsal} and as a steward, and reports on all. */
    public static final dev.acta.access.Caller DESK = sender("desk", "platform:rehearsal", "steward");

    private final TestDatabase database;
    private final ConfigurableApplicationContext context;

    private RunningCommandSide(TestDatabase database, ConfigurableApplicationContext context) {
        this.database = database;
        this.context = context;
    }

    /** A client with every scope that reports on all, and acts for these. */
    public static dev.acta.access.Caller sender(String name, String... actsFor) {
        return TestTokens.caller(
                name,
                List.of(actsFor),
                List.of("platform:*", "government:*", "authority:*", "institute:*", "org:*", "media:*"));
    }

    /** Starts it on a log of its own. */
    public static RunningCommandSide start(String... settings) {
        return on(TestDatabase.fresh(), settings);
    }

    /** Starts it with a part that it does not bring itself, which may take the place of one that it does. */
    public static RunningCommandSide startWith(Class<?> part) {
        return run(
                TestDatabase.fresh(),
                new SpringApplicationBuilder(CommandSide.class, part),
                "spring.main.allow-bean-definition-overriding=true");
    }

    /** Starts one more on a log; a setting without a value is left out. */
    public static RunningCommandSide on(TestDatabase database, String... settings) {
        return run(database, new SpringApplicationBuilder(CommandSide.class), settings);
    }

    private static RunningCommandSide run(
            TestDatabase database, SpringApplicationBuilder application, String... settings) {
        Map<String, String> properties = new LinkedHashMap<>();
        Stream.of(
                        Stream.of(database.springProperties()),
                        Stream.of("server.port=0"),
                        // A fast machine sends more broken tokens from its one address than it may.
                        Stream.of(
                                "acta.access.anonymous-requests-per-second=1000000",
                                "acta.access.anonymous-burst=1000000",
                                "acta.access.requests-per-second=1000000",
                                "acta.access.burst=1000000"),
                        Stream.of(TestTokens.springProperties()),
                        Stream.of(settings))
                .flatMap(Function.identity())
                .forEach(setting -> {
                    int equals = setting.indexOf('=');
                    properties.put(setting.substring(0, equals), setting.substring(equals + 1));
                });
        properties.values().removeIf(String::isEmpty);
        String[] arguments = properties.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new);
        return new RunningCommandSide(database, application.run(arguments));
    }

    public TestDatabase database() {
        return database;
    }

    /** Sends it commands as {@link #DESK}. */
    public Caller caller() {
        return callerAs(DESK);
    }

    /** Sends it commands as somebody else. */
    public Caller callerAs(dev.acta.access.Caller sender) {
        return callerWith(TestTokens.token(sender));
    }

    /** Sends it commands with that token, be it good or not; null for none. */
    public Caller callerWith(@Nullable String token) {
        String port = Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port"));
        return new Caller("http://127.0.0.1:" + port, token);
    }

    /** An example that was recorded. */
    public record Recorded(String key, long position) {}

    /** Records the example, if it is not on record yet. */
    public Recorded recorded(String example) {
        String key = "example-" + example;
        Caller.Answer answer = caller().command(
                        Bodies.commandOf(example), key, Bodies.of(example).toString());
        if (answer.status() >= 300) {
            throw new IllegalStateException(answer.body());
        }
        return new Recorded(
                key, answer.json().path("events").path(0).path("position").longValue());
    }

    public LogReader log() {
        return context.getBean(LogReader.class);
    }

    /** Connections that callers hold open. */
    public long connections() {
        TomcatWebServer server =
                (TomcatWebServer) Objects.requireNonNull(((ServletWebServerApplicationContext) context).getWebServer());
        // One is counted for whoever connects next.
        return ((AbstractProtocol<?>) server.getTomcat().getConnector().getProtocolHandler()).getConnectionCount() - 1;
    }

    public <T> Collection<T> beans(Class<T> type) {
        return context.getBeansOfType(type).values();
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }
}
