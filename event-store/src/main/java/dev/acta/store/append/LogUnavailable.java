package dev.acta.store.append;

import java.io.Serial;

/**
 * The log cannot be written now, or its answer is overdue. The same command with the same key is safe to send again.
 */
public final class LogUnavailable extends AppendRefused {

    @Serial
    private static final long serialVersionUID = 1;

    LogUnavailable(String message) {
        super(message);
    }

    LogUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
