package dev.acta.log;

import dev.acta.log.json.JsonStrings;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes one flat JSON object in the canonical form of RFC 8785 (JCS): no white space, members in the order of their
 * names, strings escaped as in its section 3.2.2.2, integers only. It writes bytes at once: checking a log makes every
 * leaf again.
 */
final class CanonicalObject {

    private static final int USUAL_SIZE = 512;

    private byte[] json = new byte[USUAL_SIZE];
    private int size;
    private String last = "";

    CanonicalObject() {
        ascii('{');
    }

    CanonicalObject put(String name, String value) {
        begin(name);
        string(value);
        return this;
    }

    CanonicalObject put(String name, long value) {
        begin(name);
        raw(Long.toString(value).getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    /** UTF-8. */
    byte[] close() {
        ascii('}');
        return Arrays.copyOf(json, size);
    }

    private void begin(String name) {
        if (name.compareTo(last) <= 0) {
            throw new IllegalArgumentException("Member " + name + " must not come after " + last);
        }
        if (!last.isEmpty()) {
            ascii(',');
        }
        last = name;
        string(name);
        ascii(':');
    }

    /** Nearly every string of a leaf has nothing to escape and no character beyond ASCII. */
    private void string(String value) {
        int length = value.length();
        reserve(length + 2);
        int at = size;
        json[at++] = '"';
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            if (c < ' ' || c > '~' || c == '"' || c == '\\') {
                otherwise(value);
                return;
            }
            json[at++] = (byte) c;
        }
        json[at++] = '"';
        size = at;
    }

    private void otherwise(String value) {
        StringBuilder text = new StringBuilder();
        JsonStrings.append(text, value);
        raw(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void raw(byte[] bytes) {
        reserve(bytes.length);
        System.arraycopy(bytes, 0, json, size, bytes.length);
        size += bytes.length;
    }

    private void ascii(char c) {
        reserve(1);
        json[size++] = (byte) c;
    }

    private void reserve(int more) {
        if (json.length - size < more) {
            json = Arrays.copyOf(json, Math.max(2 * json.length, size + more));
        }
    }
}
