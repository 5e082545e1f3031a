package dev.acta.store.read;

import dev.acta.log.LogTime;
import java.io.Serial;
import java.time.Instant;

/** What had been recorded by this instant is not known yet: an event on its way could still count. */
public final class InstantNotSettled extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    InstantNotSettled(Instant instant, Instant settled) {
        super("What was recorded by " + LogTime.text(instant) + " is not settled yet; the log is settled up to "
                + LogTime.text(settled));
    }
}
