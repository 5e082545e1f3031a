package dev.acta.log.note;

import dev.acta.log.note.InvalidNote.Reason;
import dev.acta.log.text.InvalidText;
import dev.acta.log.text.Utf8;
import java.util.ArrayList;
import java.util.List;

/**
 * A text with signatures: C2SP signed-note. That it is of this form says nothing of who signed it, see
 * {@link TrustedKeys#verify}.
 *
 * @param text what is signed, ending in newline, without other control characters
 * @param signatures one or more, in the order in which they stand
 */
public record SignedNote(String text, List<NoteSignature> signatures) {

    /** The most bytes that are read as a note. */
    public static final int MAX_BYTES = 1 << 20;

    /** The most signatures a note may have. */
    public static final int MAX_SIGNATURES = 100;

    /** @throws InvalidNote if the text is not of its form, or there are no or too many signatures */
    public SignedNote {
        signatures = List.copyOf(signatures);
        if (!text.endsWith("\n") || signatures.isEmpty()) {
            throw new InvalidNote(
                    Reason.NO_SIGNATURES, "A note is a text ending in newline, a blank line and signature lines");
        }
        if (text.chars().anyMatch(c -> c < ' ' && c != '\n')) {
            throw new InvalidNote(Reason.CONTROL_CHARACTER, "A note has no control characters but newline");
        }
        if (signatures.size() > MAX_SIGNATURES) {
            throw new InvalidNote(
                    Reason.TOO_MANY_SIGNATURES, "A note of more than " + MAX_SIGNATURES + " signatures is not read");
        }
        // A lone surrogate cannot be signed.
        encoded(text);
    }

    /**
     * Reads a note.
     *
     * @throws InvalidNote if the bytes are not one, or more than {@link #MAX_BYTES}
     */
    public static SignedNote parse(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw new InvalidNote(Reason.TOO_LARGE, "A note of more than " + MAX_BYTES + " bytes is not read");
        }
        String note = decoded(bytes);
        int blank = note.lastIndexOf("\n\n");
        if (blank < 0 || !note.endsWith("\n")) {
            throw new InvalidNote(
                    Reason.NO_SIGNATURES, "A note is a text ending in newline, a blank line and signature lines");
        }
        return new SignedNote(note.substring(0, blank + 1), signatures(note.substring(blank + 2)));
    }

    private static List<NoteSignature> signatures(String lines) {
        List<NoteSignature> signatures = new ArrayList<>();
        for (int from = 0; from < lines.length(); ) {
            int end = lines.indexOf('\n', from);
            signatures.add(NoteSignature.parseLine(lines.substring(from, end)));
            from = end + 1;
        }
        return signatures;
    }

    /** The note as it is published, UTF-8: what {@link #parse} reads. */
    public byte[] bytes() {
        StringBuilder note = new StringBuilder(text).append('\n');
        for (NoteSignature signature : signatures) {
            note.append(signature.line()).append('\n');
        }
        return encoded(note.toString());
    }

    /** The same text with one signature more, behind the others. */
    public SignedNote with(NoteSignature signature) {
        List<NoteSignature> more = new ArrayList<>(signatures);
        more.add(signature);
        return new SignedNote(text, more);
    }

    private static String decoded(byte[] bytes) {
        try {
            return Utf8.decode(bytes);
        } catch (InvalidText e) {
            throw new InvalidNote(Reason.NOT_UTF8, "A note is UTF-8: " + e.getMessage());
        }
    }

    private static byte[] encoded(String text) {
        try {
            return Utf8.encode(text);
        } catch (InvalidText e) {
            throw new InvalidNote(Reason.NOT_UTF8, "A note is UTF-8: " + e.getMessage());
        }
    }
}
