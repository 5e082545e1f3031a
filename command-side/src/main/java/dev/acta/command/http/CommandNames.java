package dev.acta.command.http;

import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refused;
import dev.acta.command.stream.Request;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The commands, by the names that callers send them under. */
final class CommandNames {
    private static final Pattern NEXT_WORD = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final SortedMap<String, Class<? extends Request>> BODIES = byName();

    private CommandNames() {}

    /** What the body of a command is read as. */
    static Class<? extends Request> body(String name) {
        Class<? extends Request> body = BODIES.get(name);
        if (body == null) {
            throw new Refused(Reason.UNKNOWN_COMMAND, "Known are " + String.join(", ", BODIES.keySet()));
        }
        return body;
    }

    /** All names with what their bodies are read as. */
    static SortedMap<String, Class<? extends Request>> all() {
        return BODIES;
    }

    private static SortedMap<String, Class<? extends Request>> byName() {
        SortedMap<String, Class<? extends Request>> bodies = new TreeMap<>();
        CommandBodies.BY_LANE.stream().flatMap(List::stream).forEach(body -> bodies.put(name(body), body));
        return Collections.unmodifiableSortedMap(bodies);
    }

    private static String name(Class<? extends Request> body) {
        return NEXT_WORD.matcher(body.getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT);
    }
}
