package dev.acta.events.value;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.JsonNode;

/** {@code sha256:} and the hexadecimal SHA-256 of a JSON value's {@linkplain CanonicalJson canonical} bytes. */
public final class Commitment {
    private Commitment() {}

    public static String of(JsonNode value) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(CanonicalJson.bytes(value));
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
