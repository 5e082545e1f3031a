package dev.acta.command.testing;

import dev.acta.command.CommandSide;
import dev.acta.store.read.LogReader;
import dev.acta.store.testing.TestDatabase;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The command side on a port of its own, with a fresh log. */
public final class RunningCommandSide implements AutoCloseable {
    private final TestDatabase database;
    private final ConfigurableApplicationContext context;

    private RunningCommandSide(TestDatabase database, ConfigurableApplicationContext context) {
        this.database = database;
        this.context = context;
    }

    /** Starts it as client {@code desk}, who acts for the platform {@code rehearsal} and reports on all. */
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
                        Stream.of("server.port=0", "acta.client.name=desk", "acta.client.acts-for=platform:rehearsal"),
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

    /** Sends it commands. */
    public Caller caller() {
        String port = Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port"));
        return new Caller("http://127.0.0.1:" + port);
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

    public <T> Collection<T> beans(Class<T> type) {
        return context.getBeansOfType(type).values();
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }
}
