package dev.acta.server.contract;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import dev.acta.command.stream.Request;
import dev.acta.events.ActaEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The commands by name, found among the classes of the command side. */
final class CommandTypes {
    private static final Path EXAMPLES = Path.of("..", "command-side", "src", "test", "resources", "examples");
    private static final Pattern EVENT = Pattern.compile("event:@[A-Za-z0-9.+-]+");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CommandTypes() {}

    static SortedMap<String, Class<? extends Request>> in(JavaClasses classes) {
        SortedMap<String, Class<? extends Request>> commands = new TreeMap<>();
        for (JavaClass type : classes) {
            if (type.isRecord()
                    && type.getModifiers().contains(JavaModifier.PUBLIC)
                    && type.isAssignableTo(Request.class)) {
                Class<? extends Request> body = type.reflect().asSubclass(Request.class);
                commands.put(name(body), body);
            }
        }
        return commands;
    }

    private static String name(Class<?> body) {
        return body.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** The event that a command becomes, where it says so itself. */
    static @Nullable Class<?> event(Class<?> body) {
        return Arrays.stream(body.getDeclaredMethods())
                .filter(method -> !method.isBridge() && ActaEvent.class.isAssignableFrom(method.getReturnType()))
                .map(Method::getReturnType)
                .filter(Class::isRecord)
                .findFirst()
                .orElse(null);
    }

    /** The examples of a command, by variant; the plain one under its own name. */
    static SortedMap<String, ObjectNode> examples(String command) {
        SortedMap<String, ObjectNode> examples = new TreeMap<>();
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            files.forEach(file -> {
                String name = file.getFileName().toString().replaceFirst("\\.json$", "");
                if (name.equals(command) || name.startsWith(command + ".")) {
                    examples.put(name.replace('.', '-'), read(file));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return examples;
    }

    /** The tests of the command side fill in positions and tell ids apart; here any position does. */
    private static ObjectNode read(Path file) {
        try {
            AtomicInteger position = new AtomicInteger();
            String text = Files.readString(file).replaceAll("-x0\\b", "");
            return (ObjectNode)
                    JSON.readTree(EVENT.matcher(text).replaceAll(event -> "event:" + position.getAndIncrement()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
