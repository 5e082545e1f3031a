package dev.acta.command.intake;

import dev.acta.command.stream.Intent;
import java.util.List;

/** The part of a command that is too large to be held. It is read once, in one of two ways. */
public interface Attachment {
    /** Reads it and keeps nothing; the SHA-256 of each of its parts, with the part's name before it. */
    List<byte[]> digests();

    /**
     * Writes it ahead of the command.
     *
     * @throws dev.acta.command.refusal.Refused if it is not valid; then nothing of it is left
     */
    Staged stage();

    /** An attachment that was written ahead. */
    interface Staged {
        /** The command with what was written. */
        Intent intent();

        List<byte[]> digests();

        /** Takes back what was written; only where the command was certainly not recorded. */
        void discard();
    }
}
