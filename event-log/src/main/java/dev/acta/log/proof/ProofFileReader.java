package dev.acta.log.proof;

import dev.acta.log.note.InvalidNote;
import dev.acta.log.note.SignedNote;
import dev.acta.log.proof.InvalidProofFile.Reason;
import dev.acta.log.text.Base64Text;
import dev.acta.log.text.Decimal;
import dev.acta.log.text.InvalidText;
import dev.acta.log.text.Utf8;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads proof files line by line. */
final class ProofFileReader {

    private ProofFileReader() {}

    static ProofFile read(byte[] bytes) {
        if (bytes.length > ProofFile.MAX_BYTES) {
            throw new InvalidProofFile(Reason.TOO_LARGE, "A proof file has at most " + ProofFile.MAX_BYTES + " bytes");
        }
        String text = decoded(bytes);
        int blank = text.indexOf("\n\n");
        Deque<String> head =
                new ArrayDeque<>(List.of(text.substring(0, Math.max(blank, 0)).split("\n", -1)));
        if (!text.startsWith(ProofFile.FORMAT + "\n")) {
            throw new InvalidProofFile(Reason.FORMAT, "A proof file begins with the line " + ProofFile.FORMAT);
        }
        if (blank < 0) {
            throw new InvalidProofFile(Reason.CHECKPOINT, "A proof file has an empty line before its checkpoint");
        }
        head.removeFirst();
        return new ProofFile(extra(head), index(head), path(head), note(text.substring(blank + 2)));
    }

    private static byte @Nullable [] extra(Deque<String> head) {
        String line = head.peekFirst();
        if (line == null || !line.startsWith(ProofFile.EXTRA)) {
            return null;
        }
        head.removeFirst();
        return base64(line.substring(ProofFile.EXTRA.length()), Reason.EXTRA);
    }

    private static long index(Deque<String> head) {
        String line = head.pollFirst();
        if (line == null || !line.startsWith(ProofFile.INDEX)) {
            throw new InvalidProofFile(Reason.INDEX, "The line of the index is missing");
        }
        try {
            return Decimal.parse(line.substring(ProofFile.INDEX.length()));
        } catch (InvalidText e) {
            throw new InvalidProofFile(Reason.INDEX, "The index: " + e.getMessage());
        }
    }

    private static List<byte[]> path(Deque<String> head) {
        return head.stream().map(line -> base64(line, Reason.PATH)).toList();
    }

    private static byte[] base64(String text, Reason reason) {
        try {
            return Base64Text.decode(text);
        } catch (InvalidText e) {
            throw new InvalidProofFile(reason, "The line of the " + reason + ": " + e.getMessage());
        }
    }

    private static SignedNote note(String note) {
        try {
            return SignedNote.parse(Utf8.encode(note));
        } catch (InvalidNote e) {
            throw new InvalidProofFile(Reason.CHECKPOINT, "The checkpoint: " + e.getMessage());
        }
    }

    private static String decoded(byte[] bytes) {
        try {
            return Utf8.decode(bytes);
        } catch (InvalidText e) {
            throw new InvalidProofFile(Reason.NOT_UTF8, "A proof file is UTF-8: " + e.getMessage());
        }
    }
}
