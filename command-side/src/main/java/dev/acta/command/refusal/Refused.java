package dev.acta.command.refusal;

import java.io.Serial;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Nothing was recorded, for the reason that the refusal names. */
public final class Refused extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Refusal refusal;
    private final @Nullable Duration retryAfter;

    public Refused(Refusal refusal) {
        this(refusal, null, null);
    }

    public Refused(Reason reason, String detail, Fault... faults) {
        this(Refusal.of(reason, detail, faults));
    }

    private Refused(Refusal refusal, @Nullable Duration retryAfter, @Nullable Throwable cause) {
        super(refusal.reason().slug() + ": " + refusal.detail(), cause, false, false);
        this.refusal = refusal;
        this.retryAfter = retryAfter;
    }

    /** With what led to it, for our own log. */
    public static Refused because(Refusal refusal, Throwable cause) {
        return new Refused(refusal, null, cause);
    }

    /** The same command may do later. */
    public static Refused forNow(Reason reason, String detail, Duration retryAfter, @Nullable Throwable cause) {
        return new Refused(Refusal.of(reason, detail), retryAfter, cause);
    }

    public Refusal refusal() {
        return refusal;
    }

    /** When to try again; null where trying again will not help. */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
