package dev.acta.store.append;

import java.io.Serial;

/** This node has no login that may erase. */
public final class EraserMissing extends AppendRefused {

    @Serial
    private static final long serialVersionUID = 1;

    EraserMissing() {
        super("acta.log.eraser does not say which login erases");
    }
}
