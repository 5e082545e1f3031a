package dev.acta.store.witness;

import dev.acta.log.note.InvalidNote;
import dev.acta.log.note.SignedNote;
import dev.acta.log.text.Base64Text;
import dev.acta.log.text.Decimal;
import dev.acta.log.text.InvalidText;
import dev.acta.log.tree.ConsistencyProof;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * What a log sends to a witness: the request {@code add-checkpoint} of C2SP tlog-witness.
 *
 * @param oldSize the size of the last checkpoint that the witness has cosigned, 0 for none
 * @param proof the hashes of the consistency proof from there, at most 63
 * @param note the checkpoint
 */
record AddCheckpoint(long oldSize, List<byte[]> proof, SignedNote note) {

    /** More bytes than this are not read: the largest note, and what may stand before it. */
    static final int MAX_BYTES = SignedNote.MAX_BYTES + 4_096;

    private static final String OLD = "old ";
    private static final int MOST_HASHES = 63;

    static AddCheckpoint of(ConsistencyProof proof, SignedNote note) {
        return new AddCheckpoint(proof.from(), proof.path(), note);
    }

    byte[] bytes() {
        StringBuilder head = new StringBuilder(OLD).append(oldSize).append('\n');
        proof.forEach(hash -> head.append(Base64Text.encode(hash)).append('\n'));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(note.bytes());
        return bytes.toByteArray();
    }

    /**
     * Reads a request.
     *
     * @throws InvalidRequest if what stands before the note is not as it must be
     * @throws InvalidNote if the note is none
     */
    static AddCheckpoint parse(byte[] bytes) {
        int end = endOfHead(bytes);
        List<String> lines = List.of(new String(bytes, 0, end, StandardCharsets.US_ASCII).split("\n", -1));
        String first = lines.getFirst();
        if (!first.startsWith(OLD) || lines.size() > 2 + MOST_HASHES) {
            throw new InvalidRequest("A request begins with the old size and has at most 63 hashes");
        }
        try {
            long oldSize = Decimal.parse(first.substring(OLD.length()));
            List<byte[]> proof = lines.subList(1, lines.size() - 1).stream()
                    .map(Base64Text::decode)
                    .toList();
            return new AddCheckpoint(
                    oldSize, proof, SignedNote.parse(Arrays.copyOfRange(bytes, end + 1, bytes.length)));
        } catch (InvalidText e) {
            throw new InvalidRequest(String.valueOf(e.getMessage()));
        }
    }

    /** Where the empty line begins. */
    private static int endOfHead(byte[] bytes) {
        for (int at = 1; at < bytes.length; at++) {
            if (bytes[at - 1] == '\n' && bytes[at] == '\n') {
                return at;
            }
        }
        throw new InvalidRequest("A request has an empty line before the checkpoint");
    }
}
