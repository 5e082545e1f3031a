package dev.acta.log;

import java.io.Serial;

/** A leaf would not fit into an entry bundle of C2SP tlog-tiles: its ids or names are far too long. */
public final class LeafTooLarge extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1;

    LeafTooLarge(String eventId, int bytes) {
        super("The leaf of event " + eventId + " has " + bytes + " bytes; at most " + Leaf.MAX_BYTES + " are possible");
    }
}
