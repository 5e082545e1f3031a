package dev.acta.log.note;

import dev.acta.log.text.Base64Text;
import dev.acta.log.text.Utf8;
import java.nio.ByteBuffer;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The secret key of somebody who signs notes. Its text form is that of {@code golang.org/x/mod/sumdb/note}; its
 * {@link #toString} tells only its public part.
 */
public final class SigningKey {

    private static final String PREFIX = "PRIVATE+KEY+";

    private final byte[] seed;
    private final KeyPair pair;
    private final VerifierKey verifierKey;

    private SigningKey(String name, byte[] seed) {
        if (seed.length != Ed25519.KEY_LENGTH) {
            throw new InvalidKey(InvalidKey.Reason.NOT_ED25519, "A secret key of Ed25519 has 32 bytes");
        }
        this.seed = seed.clone();
        this.pair = Ed25519.pair(this.seed);
        this.verifierKey = new VerifierKey(name, KeyType.ED25519, Ed25519.bytes(pair.getPublic()));
    }

    /**
     * Makes a new key from the platform's randomness.
     *
     * @throws InvalidKey if the name is not one of a key
     */
    public static SigningKey generate(String name) {
        byte[] seed = new byte[Ed25519.KEY_LENGTH];
        new SecureRandom().nextBytes(seed);
        return new SigningKey(name, seed);
    }

    /**
     * The key of a seed that is known.
     *
     * @param seed the 32 bytes that RFC 8032 calls the private key
     * @throws InvalidKey if the name is not one of a key, or the seed has another length
     */
    public static SigningKey ofSeed(String name, byte[] seed) {
        return new SigningKey(name, seed);
    }

    /**
     * Reads a key: {@code PRIVATE+KEY+<name>+<key id, 8 hexadecimal digits>+<base64 of 0x01 and the 32-byte seed>}.
     *
     * @throws InvalidKey if the text is anything else, white space around it included
     */
    public static SigningKey parse(String text) {
        if (!text.startsWith(PREFIX)) {
            throw new InvalidKey(InvalidKey.Reason.MALFORMED, "A secret key begins with " + PREFIX);
        }
        KeyText parts = KeyText.parse(text.substring(PREFIX.length()));
        if (parts.type() != KeyType.ED25519) {
            throw new InvalidKey(InvalidKey.Reason.UNKNOWN_TYPE, "A secret key is of type 1, Ed25519");
        }
        SigningKey key = new SigningKey(parts.name(), parts.key());
        parts.mustHaveId(key.verifierKey.keyId());
        return key;
    }

    /** The secret itself, one line without a newline: what {@link #parse} reads. */
    public String toText() {
        byte[] typed = ByteBuffer.allocate(1 + seed.length)
                .put(KeyType.ED25519.code())
                .put(seed)
                .array();
        return PREFIX
                + verifierKey.name()
                + "+"
                + HexFormat.of().toHexDigits(verifierKey.keyId())
                + "+"
                + Base64Text.encode(typed);
    }

    /** The public key that its {@link #sign signatures} are checked with. */
    public VerifierKey verifierKey() {
        return verifierKey;
    }

    /** The public key that its {@link #cosign cosignatures} are checked with. */
    public VerifierKey cosigner() {
        return new VerifierKey(verifierKey.name(), KeyType.COSIGNATURE_V1, Ed25519.bytes(pair.getPublic()));
    }

    /**
     * Signs the text of a note, as its author.
     *
     * @param text with its last newline
     */
    public NoteSignature sign(String text) {
        byte[] signature = Ed25519.sign(pair.getPrivate(), Utf8.encode(text));
        return new NoteSignature(verifierKey.name(), verifierKey.keyId(), signature);
    }

    /**
     * Signs the text of a checkpoint as a witness of it.
     *
     * @param text with its last newline
     * @param posixSeconds the time of signing, seconds since the Epoch, from 0
     * @throws IllegalArgumentException if the time is before the Epoch
     */
    public NoteSignature cosign(String text, long posixSeconds) {
        if (posixSeconds < 0) {
            throw new IllegalArgumentException("A cosignature is not from before 1970");
        }
        byte[] signature = Ed25519.sign(pair.getPrivate(), Cosignature.message(posixSeconds, text));
        return new NoteSignature(
                verifierKey.name(), cosigner().keyId(), new Cosignature(posixSeconds, signature).bytes());
    }

    @Override
    public String toString() {
        return "secret key of " + verifierKey;
    }
}
