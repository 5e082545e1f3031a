package dev.acta.events.value;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * The one way to write a JSON value, after RFC 8785: keys in the order of their UTF-16 units, no white space. Numbers
 * are whole and from -(2^53 - 1) to 2^53 - 1; anything else is refused, since readers do not agree on it.
 */
public final class CanonicalJson {
    private static final String HEX = "0123456789abcdef";

    private CanonicalJson() {}

    public static byte[] bytes(JsonNode value) {
        StringBuilder out = new StringBuilder();
        write("", value, out);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    static void require(String field, JsonNode value) {
        write(field, value, new StringBuilder());
    }

    private static void write(String path, JsonNode value, StringBuilder out) {
        switch (value.getNodeType()) {
            case OBJECT -> object(path, value, out);
            case ARRAY -> array(path, value, out);
            case STRING -> string(path, value.stringValue(), out);
            case NUMBER -> out.append(whole(path, value));
            case BOOLEAN -> out.append(value.booleanValue());
            case NULL -> out.append("null");
            case BINARY, POJO, MISSING ->
                throw new InvalidValue(path, "must be text, a whole number, true, false, null, an array or an object");
        }
    }

    private static void object(String path, JsonNode value, StringBuilder out) {
        Map<String, JsonNode> sorted = new TreeMap<>();
        value.properties().forEach(property -> sorted.put(property.getKey(), property.getValue()));
        String before = "{";
        for (var property : sorted.entrySet()) {
            out.append(before);
            string(path, property.getKey(), out);
            out.append(':');
            write(path + "/" + property.getKey(), property.getValue(), out);
            before = ",";
        }
        out.append(sorted.isEmpty() ? "{}" : "}");
    }

    private static void array(String path, JsonNode value, StringBuilder out) {
        out.append('[');
        for (int i = 0; i < value.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            write(path + "/" + i, value.get(i), out);
        }
        out.append(']');
    }

    private static long whole(String path, JsonNode value) {
        if (!value.isIntegralNumber()
                || !value.canConvertToLong()
                || Math.abs(value.longValue()) > Require.MAX_INTEGER
                || value.longValue() == Long.MIN_VALUE) {
            throw new InvalidValue(path, "must be a whole number from -(2^53 - 1) to 2^53 - 1");
        }
        return value.longValue();
    }

    private static void string(String path, String text, StringBuilder out) {
        if (!Require.isUnicode(text)) {
            throw new InvalidValue(path, "must be well-formed Unicode: half of a surrogate pair stands alone");
        }
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c < 0x20) {
                        out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
