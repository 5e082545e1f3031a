package dev.acta.store.append;

import java.io.Serial;

/** The command was recorded before, under the same key of the same client: its receipt is the answer. */
public final class ReceiptExists extends AppendRefused {

    @Serial
    private static final long serialVersionUID = 1;

    ReceiptExists() {
        super("This client has used this key before");
    }
}
