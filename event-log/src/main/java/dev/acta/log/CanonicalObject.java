package dev.acta.log;

import java.util.HexFormat;

/**
 * Writes one flat JSON object in the canonical form of RFC 8785 (JCS): no white space, members in the order of their
 * names, strings escaped as in its section 3.2.2.2, integers only.
 */
final class CanonicalObject {

    private static final HexFormat HEX = HexFormat.of();

    private final StringBuilder json = new StringBuilder(512).append('{');
    private String last = "";

    CanonicalObject put(String name, String value) {
        begin(name);
        string(value);
        return this;
    }

    CanonicalObject put(String name, long value) {
        begin(name);
        json.append(value);
        return this;
    }

    String close() {
        return json.append('}').toString();
    }

    private void begin(String name) {
        if (name.compareTo(last) <= 0) {
            throw new IllegalArgumentException("Member " + name + " must not come after " + last);
        }
        if (!last.isEmpty()) {
            json.append(',');
        }
        last = name;
        string(name);
        json.append(':');
    }

    private void string(String value) {
        json.append('"');
        int plain = 0;
        while (plain < value.length() && isPlain(value.charAt(plain))) {
            plain++;
        }
        json.append(value, 0, plain);
        for (int i = plain; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isSurrogate(c)) {
                surrogatePair(value, i++);
            } else {
                escape(c);
            }
        }
        json.append('"');
    }

    /** Nearly every string of a leaf is nothing but these, and is copied whole. */
    private static boolean isPlain(char c) {
        return c >= ' ' && c != '"' && c != '\\' && !Character.isSurrogate(c);
    }

    private void surrogatePair(String value, int at) {
        if (!Character.isHighSurrogate(value.charAt(at))
                || at + 1 == value.length()
                || !Character.isLowSurrogate(value.charAt(at + 1))) {
            throw new IllegalArgumentException("A lone surrogate at " + at + " has no canonical form");
        }
        json.append(value, at, at + 2);
    }

    private void escape(char c) {
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
