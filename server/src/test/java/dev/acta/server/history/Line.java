package dev.acta.server.history;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A line as it is sent.
 *
 * @param draft what it says; null where it cannot be read
 * @param spoilt why it cannot be read, a problem's slug; null where it can
 */
record Line(String key, @Nullable Draft draft, @Nullable String spoilt, String text) {
    static Line of(String key, Draft draft) {
        return new Line(key, draft, null, text(key, draft));
    }

    static Line spoilt(String problem, String key, String text) {
        return new Line(key, null, problem, text);
    }

    static String text(String key, Draft draft) {
        ObjectNode line = Draft.JSON.createObjectNode();
        line.put("command", draft.command());
        line.put("idempotencyKey", key);
        line.set("body", draft.body());
        return line.toString();
    }
}
