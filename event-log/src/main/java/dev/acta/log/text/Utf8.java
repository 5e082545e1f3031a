package dev.acta.log.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** UTF-8 (RFC 3629) without replacement: what is not well-formed is refused, never mended. */
public final class Utf8 {

    private Utf8() {}

    /**
     * Reads bytes as text.
     *
     * @throws InvalidText if they are not well-formed UTF-8
     */
    public static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            throw new InvalidText("Not well-formed UTF-8");
        }
    }

    /**
     * Writes text as bytes.
     *
     * @throws InvalidText if it has a surrogate without its other half
     */
    public static byte[] encode(String text) {
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException _) {
            throw new InvalidText("A lone surrogate has no UTF-8");
        }
    }
}
