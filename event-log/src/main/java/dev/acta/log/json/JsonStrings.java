package dev.acta.log.json;

import java.util.HexFormat;

/** Writes strings in the one form of RFC 8785, section 3.2.2.2: nothing escaped that need not be. */
public final class JsonStrings {

    private static final HexFormat HEX = HexFormat.of();

    private JsonStrings() {}

    /**
     * Appends a string with its quotes.
     *
     * @throws IllegalArgumentException if it has a lone surrogate
     */
    public static void append(StringBuilder json, String value) {
        json.append('"');
        int plain = 0;
        while (plain < value.length() && isPlain(value.charAt(plain))) {
            plain++;
        }
        json.append(value, 0, plain);
        for (int i = plain; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isSurrogate(c)) {
                surrogatePair(json, value, i++);
            } else {
                escape(json, c);
            }
        }
        json.append('"');
    }

    /** What stands in a text as it is; nearly every string is nothing but these, and is copied whole. */
    static boolean isPlain(char c) {
        return c >= ' ' && c != '"' && c != '\\' && !Character.isSurrogate(c);
    }

    private static void surrogatePair(StringBuilder json, String value, int at) {
        if (!Character.isHighSurrogate(value.charAt(at))
                || at + 1 == value.length()
                || !Character.isLowSurrogate(value.charAt(at + 1))) {
            throw new IllegalArgumentException("A lone surrogate at " + at + " has no canonical form");
        }
        json.append(value, at, at + 2);
    }

    private static void escape(StringBuilder json, char c) {
        switch (c) {
            case '"' -> json.append("\\\"");
            case '\\' -> json.append("\\\\");
            case '\b' -> json.append("\\b");
            case '\t' -> json.append("\\t");
            case '\n' -> json.append("\\n");
            case '\f' -> json.append("\\f");
            case '\r' -> json.append("\\r");
            default -> {
                if (c < ' ') {
                    json.append("\\u").append(HEX.toHexDigits(c));
                } else {
                    json.append(c);
                }
            }
        }
    }
}
