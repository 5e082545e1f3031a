package dev.acta.command.testing;

import dev.acta.events.json.EventJson;
import dev.acta.events.value.Commitment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The example bodies, one a command. */
public final class Bodies {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Bodies() {}

    public static ObjectNode of(String command) {
        try (InputStream file = Bodies.class.getResourceAsStream("/examples/" + command + ".json")) {
            return (ObjectNode) JSON.readTree(Objects.requireNonNull(file, command));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
