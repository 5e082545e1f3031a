package dev.acta.store.checkpoint;

import java.io.Serial;

/** The log is not the one that was signed. The message says what was found, at which sizes, and what to do. */
final class Contradiction extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private Contradiction(String found, String whatToDo) {
        super(found + ". " + whatToDo + ". See docs/operations.md, \"When the log is halted\"");
    }

    /** Less is there than was signed. */
    static Contradiction lost(String found) {
        return new Contradiction(
                found
                        + ": the database was restored from an older copy, a standby that lagged has taken over, or events"
                        + " were removed",
                "Bring back a database that has them all");
    }

    /** Something else is there than was signed. */
    static Contradiction changed(String found) {
        return new Contradiction(
                found, "Something changed the database by another way than appending: compare it with a backup");
    }

    /** What was signed is not of this log. */
    static Contradiction foreign(String found) {
        return new Contradiction(
                found,
                "Check that keys, checkpoint file, witness and database belong together; a retired key is named in"
                        + " acta.signer.verifier-keys");
    }
}
