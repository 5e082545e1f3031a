package dev.acta.store.append;

import java.io.Serial;

/** Too much is waiting to be appended on this node: try again shortly. */
public final class LogBusy extends AppendRefused {

    @Serial
    private static final long serialVersionUID = 1;

    LogBusy(int waiting) {
        super("The log is busy: " + waiting + " events wait to be appended on this node");
    }
}
