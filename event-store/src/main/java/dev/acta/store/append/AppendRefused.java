package dev.acta.store.append;

import java.io.Serial;

/** The log did not take an append; nothing of it was written. */
public abstract sealed class AppendRefused extends RuntimeException
        permits StreamConflict,
                GuardConflict,
                ReceiptExists,
                DuplicateEventId,
                LogBusy,
                LogUnavailable,
                LogHalted,
                ClockSkewed,
                ItemsChanged,
                EraserMissing {

    @Serial
    private static final long serialVersionUID = 1;

    AppendRefused(String message) {
        super(message);
    }

    AppendRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
