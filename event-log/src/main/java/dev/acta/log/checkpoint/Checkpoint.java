package dev.acta.log.checkpoint;

import dev.acta.log.Sha256;
import dev.acta.log.checkpoint.InvalidCheckpoint.Reason;
import dev.acta.log.text.Base64Text;
import dev.acta.log.text.Decimal;
import dev.acta.log.text.InvalidText;
import java.util.List;

/**
 * A log's tree at one moment: C2SP tlog-checkpoint.
 *
 * @param origin which log it is, one line that is not empty
 * @param size how many entries, from 0
 * @param root the root of the tree of that size, 32 bytes
 * @param extensions further lines, none of them empty; this log writes none
 */
public record Checkpoint(String origin, long size, byte[] root, List<String> extensions) {

    private static final int LINES = 3;

    /** @throws InvalidCheckpoint if a part is not of its form */
    public Checkpoint {
        extensions = List.copyOf(extensions);
        line(origin);
        extensions.forEach(Checkpoint::line);
        if (size < 0) {
            throw new InvalidCheckpoint(Reason.SIZE, "A tree has no size " + size);
        }
        if (root.length != Sha256.LENGTH) {
            throw new InvalidCheckpoint(Reason.ROOT, "A root has 32 bytes, not " + root.length);
        }
    }

    /** A checkpoint without extensions. */
    public Checkpoint(String origin, long size, byte[] root) {
        this(origin, size, root, List.of());
    }

    /**
     * Reads the text of a note.
     *
     * @param text with its last newline
     * @throws InvalidCheckpoint if it is not a checkpoint
     */
    public static Checkpoint parse(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        if (lines.size() <= LINES || !lines.getLast().isEmpty()) {
            throw new InvalidCheckpoint(Reason.LINES, "A checkpoint has three lines or more, each ending in newline");
        }
        return new Checkpoint(
                lines.getFirst(), size(lines.get(1)), root(lines.get(2)), lines.subList(LINES, lines.size() - 1));
    }

    /** The text to sign, with its last newline. */
    public String text() {
        StringBuilder text = new StringBuilder(origin)
                .append('\n')
                .append(size)
                .append('\n')
                .append(Base64Text.encode(root))
                .append('\n');
        extensions.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    private static long size(String line) {
        try {
            return Decimal.parse(line);
        } catch (InvalidText e) {
            throw new InvalidCheckpoint(Reason.SIZE, "The second line is the size: " + e.getMessage());
        }
    }

    private static byte[] root(String line) {
        try {
            return Base64Text.decode(line);
        } catch (InvalidText e) {
            throw new InvalidCheckpoint(Reason.ROOT, "The third line is the root: " + e.getMessage());
        }
    }

    private static void line(String line) {
        if (line.isEmpty()) {
            throw new InvalidCheckpoint(Reason.LINES, "A line of a checkpoint is not empty");
        }
        if (line.codePoints().anyMatch(c -> c < ' ' || Character.getType(c) == Character.SURROGATE)) {
            throw new InvalidCheckpoint(Reason.CHARACTER, "A line of a checkpoint has no control characters");
        }
    }
}
