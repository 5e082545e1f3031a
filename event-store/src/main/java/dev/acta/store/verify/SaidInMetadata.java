package dev.acta.store.verify;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds a member of an event's metadata, a flat JSON object of strings. */
final class SaidInMetadata {

    private SaidInMetadata() {}

    /**
     * The value of a member that consists of digits and separators only. Quotes within strings are escaped, so the name
     * in quotes and a colon occur nowhere but at the member itself.
     */
    static Optional<String> of(byte[] metadata, String name) {
        String json = new String(metadata, StandardCharsets.UTF_8);
        String member = "\"" + name + "\":\"";
        int from = json.indexOf(member);
        if (from < 0) {
            return Optional.empty();
        }
        int to = json.indexOf('"', from + member.length());
        return to < 0 ? Optional.empty() : Optional.of(json.substring(from + member.length(), to));
    }
}
