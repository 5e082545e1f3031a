package dev.acta.log.verify;

import java.util.ArrayList;
import java.util.List;

/** Gathers what a walk finds: the first {@link #SHOWN} are kept, the rest counted. Not safe for several threads. */
public final class Findings {

    /** How many findings are kept. */
    public static final int SHOWN = 1_000;

    private final List<Finding> shown = new ArrayList<>();
    private long count;

    /** Adds one. */
    public void add(Finding finding) {
        count++;
        if (shown.size() < SHOWN) {
            shown.add(finding);
        }
    }

    /** Adds one that the copy gives away by itself. */
    public void add(Finding.Kind kind, String where, String message) {
        add(Finding.of(kind, where, message));
    }

    /** How many there are in all. */
    public long count() {
        return count;
    }

    /** The first {@link #SHOWN}. */
    public List<Finding> shown() {
        return List.copyOf(shown);
    }
}
