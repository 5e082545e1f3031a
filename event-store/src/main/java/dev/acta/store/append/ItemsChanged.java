package dev.acta.store.append;

import java.io.Serial;

/** An item that was to be erased is no longer there as it was when that was decided: decide anew. */
public final class ItemsChanged extends AppendRefused {

    @Serial
    private static final long serialVersionUID = 1;

    ItemsChanged(String message) {
        super(message);
    }
}
