package dev.acta.log.verify;

import dev.acta.log.copy.LogCopy;
import dev.acta.log.copy.UnreadableCopy;

/**
 * The independent walk over a copy of a log: once, in order, never holding the whole of it. It computes everything
 * again, goes on after whatever does not fit, and names it. A change is detectable by anyone who kept an earlier
 * checkpoint; a split view only by witnesses.
 */
public final class Verification {

    private final LogCopy copy;
    private final Trust trust;
    private Progress progress = Progress.untold();
    private SideCheck sideCheck = SideCheck.none();

    private Verification(LogCopy copy, Trust trust) {
        this.copy = copy;
        this.trust = trust;
    }

    /**
     * Walks a copy.
     *
     * @throws UnreadableCopy if the copy cannot be read, or not be read on
     */
    public static Report of(LogCopy copy, Trust trust) {
        return over(copy, trust).run();
    }

    /** A walk over a copy, yet to be run. */
    public static Verification over(LogCopy copy, Trust trust) {
        return new Verification(copy, trust);
    }

    /** Tells how far it has come. */
    public Verification telling(Progress progress) {
        this.progress = progress;
        return this;
    }

    /** Takes a further check along. */
    public Verification with(SideCheck sideCheck) {
        this.sideCheck = sideCheck;
        return this;
    }

    /**
     * Walks the copy.
     *
     * @throws UnreadableCopy if the copy cannot be read, or not be read on
     */
    public Report run() {
        try (Walk walk = new Walk(copy, trust, progress, sideCheck)) {
            return walk.report();
        }
    }
}
