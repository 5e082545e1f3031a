package dev.acta.log.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Reads one JSON text from its beginning to its end. */
final class JsonReader {

    private final String text;
    private int at;
    private int depth;

    JsonReader(String text) {
        this.text = text;
    }

    JsonValue read() {
        skipSpace();
        JsonValue value = value();
        skipSpace();
        if (at < text.length()) {
            throw wrong("Something follows the value");
        }
        return value;
    }

    private JsonValue value() {
        return switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> new JsonString(string());
            case 't' -> word("true", new JsonBoolean(true));
            case 'f' -> word("false", new JsonBoolean(false));
            case 'n' -> word("null", JsonNull.NULL);
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
            default -> throw wrong("No value begins");
        };
    }

    private JsonObject object() {
        SequencedMap<String, JsonValue> members = new LinkedHashMap<>();
        descend();
        if (!closes('}')) {
            do {
                member(members);
            } while (continues('}'));
        }
        depth--;
        return new JsonObject(members);
    }

    private void member(SequencedMap<String, JsonValue> members) {
        skipSpace();
        int start = at;
        if (peek() != '"') {
            throw wrong("A name is missing");
        }
        String name = string();
        if (members.containsKey(name)) {
            throw new InvalidJson("A name stands twice", start);
        }
        skipSpace();
        expect(':', "A colon is missing");
        skipSpace();
        members.put(name, value());
    }

    private JsonArray array() {
        List<JsonValue> values = new ArrayList<>();
        descend();
        if (!closes(']')) {
            do {
                skipSpace();
                values.add(value());
            } while (continues(']'));
        }
        depth--;
        return new JsonArray(values);
    }

    private void descend() {
        at++;
        depth++;
        if (depth > JsonText.MAX_DEPTH) {
            throw wrong("Nested too deep");
        }
    }

    private boolean closes(char end) {
        skipSpace();
        if (peek() != end) {
            return false;
        }
        at++;
        return true;
    }

    private boolean continues(char end) {
        if (closes(end)) {
            return false;
        }
        expect(',', "A comma is missing");
        return true;
    }

    private JsonNumber number() {
        int start = at;
        if (peek() == '-') {
            at++;
        }
        int digits = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        boolean padded = text.startsWith("0", digits) && (at > digits + 1 || digits > start);
        boolean continued = at < text.length() && ".eE+-".indexOf(text.charAt(at)) >= 0;
        if (at == digits || padded || continued) {
            throw wrong("Only integers are known");
        }
        try {
            return new JsonNumber(Long.parseLong(text, start, at, 10));
        } catch (NumberFormatException _) {
            throw new InvalidJson("The number is too large", start);
        }
    }

    private <T extends JsonValue> T word(String word, T value) {
        if (!text.startsWith(word, at)) {
            throw wrong("No value begins");
        }
        at += word.length();
        return value;
    }

    private String string() {
        JsonStringReader string = new JsonStringReader(text, at + 1);
        String value = string.read();
        at = string.end();
        return value;
    }

    private void expect(char c, String message) {
        if (peek() != c) {
            throw wrong(message);
        }
        at++;
    }

    private void skipSpace() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    /** The next character; at the end NUL, which begins nothing. */
    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private InvalidJson wrong(String message) {
        return new InvalidJson(message, at);
    }
}
