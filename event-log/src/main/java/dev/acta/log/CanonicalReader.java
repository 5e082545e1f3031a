package dev.acta.log;

import dev.acta.log.json.InvalidJson;
import dev.acta.log.json.JsonString;
import dev.acta.log.json.JsonText;

/**
 * Reads one flat JSON object whose members stand in a known order without white space: what {@link CanonicalObject}
 * writes. It does not see every other spelling; who uses it writes what was read again and compares.
 */
final class CanonicalReader {

    private final String json;
    private int at;

    CanonicalReader(String json) {
        this.json = json;
        expect("{");
    }

    /** Whether the next member has this name. */
    boolean isNext(String name) {
        int quote = at + (at == 1 ? 0 : 1);
        return json.startsWith(name, quote + 1) && json.startsWith("\":", quote + 1 + name.length());
    }

    /** The next member, which must have this name and be a string. */
    String string(String name) {
        begin(name);
        int start = at;
        expect("\"");
        boolean escaped = false;
        for (; at < json.length() && json.charAt(at) != '"'; at++) {
            if (json.charAt(at) == '\\') {
                escaped = true;
                at++;
            }
        }
        expect("\"");
        return escaped ? unescaped(json.substring(start, at)) : json.substring(start + 1, at - 1);
    }

    /** The next member, which must have this name and be an integer from 0 on. */
    long integer(String name) {
        begin(name);
        int start = at;
        while (at < json.length() && json.charAt(at) >= '0' && json.charAt(at) <= '9') {
            at++;
        }
        try {
            return Long.parseLong(json, start, at, 10);
        } catch (NumberFormatException e) {
            throw new InvalidLeaf(name + " is not an integer from 0 to 2^63 - 1", e);
        }
    }

    /** The end. */
    void close() {
        expect("}");
        if (at < json.length()) {
            throw new InvalidLeaf("Something follows the leaf");
        }
    }

    private void begin(String name) {
        if (at > 1) {
            expect(",");
        }
        expect("\"");
        expect(name);
        expect("\":");
    }

    private void expect(String text) {
        if (!json.startsWith(text, at)) {
            throw new InvalidLeaf("The leaf is not in its canonical form at character " + Math.min(at, json.length()));
        }
        at += text.length();
    }

    private static String unescaped(String string) {
        try {
            if (JsonText.parse(string) instanceof JsonString read) {
                return read.value();
            }
        } catch (InvalidJson e) {
            throw new InvalidLeaf("A string of the leaf is none: " + e.getMessage(), e);
        }
        throw new InvalidLeaf("A string of the leaf is none");
    }
}
