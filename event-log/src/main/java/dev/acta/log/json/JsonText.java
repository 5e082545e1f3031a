package dev.acta.log.json;

import dev.acta.log.text.InvalidText;
import dev.acta.log.text.Utf8;
import java.util.Iterator;
import java.util.Map;

/** JSON text, read and written. */
public final class JsonText {

    /** How deep arrays and objects may be nested. */
    public static final int MAX_DEPTH = 64;

    private JsonText() {}

    /**
     * Reads one value, with nothing but white space around it: RFC 8259, but integers of the range of {@code long} only
     * ({@code -0} is none), no lone surrogates and no name twice in an object.
     *
     * @throws InvalidJson if the text is anything else, or nested deeper than {@link #MAX_DEPTH}
     */
    public static JsonValue parse(String text) {
        return new JsonReader(text).read();
    }

    /**
     * Reads one value from UTF-8 bytes, without a byte order mark.
     *
     * @throws InvalidJson as {@link #parse(String)}, and if the bytes are not UTF-8
     */
    public static JsonValue parse(byte[] utf8) {
        String text;
        try {
            text = Utf8.decode(utf8);
        } catch (InvalidText _) {
            throw new InvalidJson("Not UTF-8", 0);
        }
        return parse(text);
    }

    /** Writes a value without white space, members in their order, strings as {@link JsonStrings} does. */
    public static String write(JsonValue value) {
        StringBuilder json = new StringBuilder();
        append(json, value);
        return json.toString();
    }

    private static void append(StringBuilder json, JsonValue value) {
        switch (value) {
            case JsonObject object -> appendMembers(json, object);
            case JsonArray array -> appendElements(json, array);
            case JsonString string -> JsonStrings.append(json, string.value());
            case JsonNumber number -> json.append(number.value());
            case JsonBoolean truth -> json.append(truth.value());
            case JsonNull _ -> json.append("null");
        }
    }

    private static void appendMembers(StringBuilder json, JsonObject object) {
        json.append('{');
        for (Iterator<Map.Entry<String, JsonValue>> left =
                        object.members().entrySet().iterator();
                left.hasNext(); ) {
            Map.Entry<String, JsonValue> member = left.next();
            JsonStrings.append(json, member.getKey());
            json.append(':');
            append(json, member.getValue());
            json.append(left.hasNext() ? "," : "");
        }
        json.append('}');
    }

    private static void appendElements(StringBuilder json, JsonArray array) {
        json.append('[');
        for (Iterator<JsonValue> left = array.values().iterator(); left.hasNext(); ) {
            append(json, left.next());
            json.append(left.hasNext() ? "," : "");
        }
        json.append(']');
    }
}
