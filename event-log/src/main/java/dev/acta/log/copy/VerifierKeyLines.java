package dev.acta.log.copy;

import dev.acta.log.note.InvalidKey;
import dev.acta.log.note.VerifierKey;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The list of keys that a copy names: one verifier key (C2SP signed-note) a line. */
final class VerifierKeyLines {

    private VerifierKeyLines() {}

    static byte[] of(List<VerifierKey> keys) {
        return keys.stream()
                .map(key -> key + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    static List<VerifierKey> parse(byte[] text, String where) {
        return new String(text, StandardCharsets.UTF_8)
                .lines()
                .map(line -> key(line, where))
                .toList();
    }

    private static VerifierKey key(String line, String where) {
        try {
            return VerifierKey.parse(line);
        } catch (InvalidKey e) {
            throw new DamagedPart(where, "A line is not a verifier key: " + e.getMessage());
        }
    }
}
