package dev.acta.log.text;

import java.util.Base64;

/** The standard alphabet of RFC 4648, section 4, with padding, and with the spare bits of the last character zero. */
public final class Base64Text {

    private Base64Text() {}

    /** Writes bytes; none are the empty text. */
    public static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /**
     * Reads bytes.
     *
     * @throws InvalidText if the text is not what {@link #encode} writes for any bytes
     */
    public static byte[] decode(String text) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException _) {
            throw new InvalidText("Not base64");
        }
        // The JDK's decoder forgives missing padding and spare bits.
        if (!encode(bytes).equals(text)) {
            throw new InvalidText("Not the one base64 of these bytes");
        }
        return bytes;
    }
}
