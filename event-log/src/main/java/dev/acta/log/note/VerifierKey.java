package dev.acta.log.note;

import dev.acta.log.Sha256;
import dev.acta.log.text.Base64Text;
import dev.acta.log.text.InvalidText;
import dev.acta.log.text.Utf8;
import java.nio.ByteBuffer;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.HexFormat;

/** The public key of somebody who signs notes: C2SP signed-note, "Verifier keys". */
public final class VerifierKey {

    private final String name;
    private final KeyType type;
    private final byte[] key;
    private final PublicKey publicKey;
    private final int keyId;

    /**
     * A key of these 32 bytes.
     *
     * @param name not empty, without spaces, plus and control characters
     * @param key the public key as RFC 8032 encodes it, 32 bytes
     * @throws InvalidKey if the name is not a key's, or the bytes are no public key of Ed25519
     */
    public VerifierKey(String name, KeyType type, byte[] key) {
        if (!KeyName.isValid(name)) {
            throw new InvalidKey(InvalidKey.Reason.NAME, "A key's name is not empty and has no space and no plus");
        }
        this.name = name;
        this.type = type;
        this.key = key.clone();
        this.publicKey = Ed25519.publicKey(this.key);
        this.keyId = keyId(name, type, key);
    }

    /**
     * Reads a vkey: {@code <name>+<key id, 8 hexadecimal digits>+<base64 of type and key>}.
     *
     * @throws InvalidKey if the text is anything else
     */
    public static VerifierKey parse(String vkey) {
        KeyText text = KeyText.parse(vkey);
        VerifierKey key = new VerifierKey(text.name(), text.type(), text.key());
        text.mustHaveId(key.keyId);
        return key;
    }

    /** The first 32 bits of the SHA-256 of name, newline, type and key. */
    private static int keyId(String name, KeyType type, byte[] key) {
        byte[] id = Sha256.of(Utf8.encode(name + "\n"), new byte[] {type.code()}, key);
        return ByteBuffer.wrap(id).getInt();
    }

    /** The key's name. */
    public String name() {
        return name;
    }

    /** What tells it from other keys of its name. */
    public int keyId() {
        return keyId;
    }

    /** How it signs. */
    public KeyType type() {
        return type;
    }

    /**
     * Whether this key signed the text.
     *
     * @param noteText the note's text with its last newline
     * @param signature of 64 bytes; of a cosignature, of 72: its time and the signature
     */
    public boolean verify(String noteText, byte[] signature) {
        return switch (type) {
            case ED25519 -> Ed25519.verify(publicKey, utf8(noteText), signature);
            case COSIGNATURE_V1 ->
                Cosignature.of(signature)
                        .map(it -> Ed25519.verify(publicKey, it.message(noteText), it.signature()))
                        .orElse(false);
        };
    }

    /** Whether it is the key that the signature names; that alone does not make it good. */
    public boolean isNamedBy(NoteSignature signature) {
        return signature.keyId() == keyId && signature.name().equals(name);
    }

    private static byte[] utf8(String text) {
        try {
            return Utf8.encode(text);
        } catch (InvalidText e) {
            throw new InvalidNote(InvalidNote.Reason.NOT_UTF8, "A note is UTF-8: " + e.getMessage());
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey it && it.name.equals(name) && it.type == type && Arrays.equals(it.key, key);
    }

    @Override
    public int hashCode() {
        return keyId;
    }

    /** The vkey, one line without a newline: what {@link #parse} reads. */
    @Override
    public String toString() {
        byte[] typed =
                ByteBuffer.allocate(1 + key.length).put(type.code()).put(key).array();
        return name + "+" + HexFormat.of().toHexDigits(keyId) + "+" + Base64Text.encode(typed);
    }
}
