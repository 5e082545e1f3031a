package dev.acta.store.append;

import java.io.Serial;

/** The stored head of the log is not the one that its leaves lead to: nothing may be appended to such a log. */
final class ForgedHead extends IllegalStateException {

    @Serial
    private static final long serialVersionUID = 1;

    ForgedHead(String what) {
        super("Refusing to append: " + what);
    }
}
