package dev.acta.log.verify;

import dev.acta.log.RightEdge;
import dev.acta.log.copy.CopiedEvent;

/**
 * A further check that rides along on a walk, such as one of tables beside the log. It is called by the walking thread
 * only.
 */
public interface SideCheck {

    /**
     * An event was walked; one that is missing or cannot be made out is left out.
     *
     * @param event the event
     * @param tree the tree up to and with it; only to be read, and only during the call
     * @param findings where to tell what does not fit
     */
    void event(CopiedEvent event, RightEdge tree, Findings findings);

    /**
     * All events were walked.
     *
     * @param tree the tree over all; only to be read
     * @param findings where to tell what does not fit
     */
    void end(RightEdge tree, Findings findings);

    /** No further check. */
    static SideCheck none() {
        return new SideCheck() {
            @Override
            public void event(CopiedEvent event, RightEdge tree, Findings findings) {}

            @Override
            public void end(RightEdge tree, Findings findings) {}
        };
    }
}
