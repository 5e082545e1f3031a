package dev.acta.command.testing;

import dev.acta.events.json.EventJson;
import dev.acta.events.value.Commitment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The example bodies, one a command and further ones named {@code COMMAND.VARIANT}. */
public final class Bodies {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Pattern EVENT = Pattern.compile("event:@[a-z.-]+(\\+[0-9]+)?");

    private Bodies() {}

    /** The example; the events that it names by other examples are those at 0, 1 and so on. */
    public static ObjectNode of(String example) {
        AtomicInteger position = new AtomicInteger();
        String text =
                EVENT.matcher(asWritten(example).toString()).replaceAll(event -> "event:" + position.getAndIncrement());
        return (ObjectNode) JSON.readTree(text);
    }

    /** The example as its file has it. */
    public static ObjectNode asWritten(String example) {
        try (InputStream file = Bodies.class.getResourceAsStream("/examples/" + example + ".json")) {
            return (ObjectNode) JSON.readTree(Objects.requireNonNull(file, example));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The command that it is an example of. */
    public static String commandOf(String example) {
        return example.contains(".") ? example.substring(0, example.indexOf('.')) : example;
    }

    /** The example as its command. */
    public static <T> T as(String command, Class<T> type) {
        return EventJson.strictMapper().treeToValue(of(command), type);
    }

    /** The example with something changed, as its command. */
    public static <T> T as(String command, Class<T> type, Consumer<ObjectNode> change) {
        ObjectNode body = of(command);
        change.accept(body);
        return EventJson.strictMapper().treeToValue(body, type);
    }

    /** What a correction says stood there, of a text. */
    public static String commitment(String stood) {
        return Commitment.of(JSON.getNodeFactory().stringNode(stood));
    }

    /** The example with something changed. */
    public static String with(String command, Consumer<ObjectNode> change) {
        ObjectNode body = of(command);
        change.accept(body);
        return body.toString();
    }
}
