package dev.acta.store.append;

import java.io.Serial;

/** An event of this id is in the log already. */
public final class DuplicateEventId extends AppendRefused {

    @Serial
    private static final long serialVersionUID = 1;

    DuplicateEventId(String message) {
        super(message);
    }
}
