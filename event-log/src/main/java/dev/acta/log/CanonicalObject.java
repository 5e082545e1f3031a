package dev.acta.log;

import dev.acta.log.json.JsonStrings;

/**
 * Writes one flat JSON object in the canonical form of RFC 8785 (JCS): no white space, members in the order of their
 * names, strings escaped as in its section 3.2.2.2, integers only.
 */
final class CanonicalObject {

    private final StringBuilder json = new StringBuilder(512).append('{');
    private String last = "";

    CanonicalObject put(String name, String value) {
        begin(name);
        JsonStrings.append(json, value);
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
        JsonStrings.append(json, name);
        json.append(':');
    }
}
