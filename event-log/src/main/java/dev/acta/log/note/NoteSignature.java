package dev.acta.log.note;

import dev.acta.log.note.InvalidNote.Reason;
import dev.acta.log.text.Base64Text;
import dev.acta.log.text.InvalidText;
import java.nio.ByteBuffer;
import java.util.HexFormat;

/**
 * One signature of a note.
 *
 * @param name the key's name
 * @param keyId the key's id, the 32 bits of C2SP signed-note
 * @param signature what the key made, of the form its type says; 1 byte or more
 */
public record NoteSignature(String name, int keyId, byte[] signature) {

    private static final String DASH = "\u2014 ";

    /** @throws InvalidNote if the name is not one of a key, or the signature is empty */
    public NoteSignature {
        if (!KeyName.isValid(name) || signature.length == 0) {
            throw new InvalidNote(Reason.MALFORMED_SIGNATURE, "A signature has a name of a key and bytes of its own");
        }
    }

    /** The line that stands for it in a note, without its newline. */
    public String line() {
        byte[] bytes = ByteBuffer.allocate(Integer.BYTES + signature.length)
                .putInt(keyId)
                .put(signature)
                .array();
        return DASH + name + " " + Base64Text.encode(bytes);
    }

    /**
     * Reads the line of a signature.
     *
     * @param line without its newline
     * @throws InvalidNote if it is not of its form
     */
    public static NoteSignature parseLine(String line) {
        int space = line.indexOf(' ', DASH.length());
        if (!line.startsWith(DASH) || space < 0) {
            throw malformed();
        }
        byte[] bytes = decoded(line.substring(space + 1));
        if (bytes.length < Integer.BYTES) {
            throw malformed();
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        int keyId = buffer.getInt();
        byte[] signature = new byte[buffer.remaining()];
        buffer.get(signature);
        return new NoteSignature(line.substring(DASH.length(), space), keyId, signature);
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64Text.decode(base64);
        } catch (InvalidText _) {
            throw malformed();
        }
    }

    private static InvalidNote malformed() {
        return new InvalidNote(
                Reason.MALFORMED_SIGNATURE,
                "A signature line is an em dash, the key's name and base64 of the key's id and the signature");
    }

    @Override
    public String toString() {
        return name + "+" + HexFormat.of().toHexDigits(keyId);
    }
}
