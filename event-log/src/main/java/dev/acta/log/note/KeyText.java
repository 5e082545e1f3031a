package dev.acta.log.note;

import dev.acta.log.text.Base64Text;
import dev.acta.log.text.InvalidText;
import java.util.Arrays;
import java.util.HexFormat;

/** The three parts that the text of a public and of a secret key have in common. */
record KeyText(String name, String id, KeyType type, byte[] key) {

    static KeyText parse(String text) {
        // Base64 has pluses of its own; a name has none.
        String[] parts = text.split("\\+", 3);
        if (parts.length < 3) {
            throw malformed();
        }
        byte[] typed = decoded(parts[2]);
        if (typed.length == 0) {
            throw malformed();
        }
        return new KeyText(parts[0], parts[1], KeyType.of(typed[0]), Arrays.copyOfRange(typed, 1, typed.length));
    }

    void mustHaveId(int keyId) {
        if (!HexFormat.of().toHexDigits(keyId).equals(id)) {
            throw new InvalidKey(InvalidKey.Reason.KEY_ID, "The key id does not belong to the key of " + name);
        }
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64Text.decode(base64);
        } catch (InvalidText _) {
            throw malformed();
        }
    }

    private static InvalidKey malformed() {
        return new InvalidKey(
                InvalidKey.Reason.MALFORMED,
                "A key is a name, a key id and base64 of type and key, with pluses between");
    }
}
