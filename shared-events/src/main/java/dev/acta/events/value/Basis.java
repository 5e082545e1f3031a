package dev.acta.events.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** On what basis something is recorded. */
public enum Basis {
    /** The actor's own service records its own act. */
    FIRST_PARTY,
    /** The recorder saw it: a public page, a label on a post. */
    OBSERVED,
    /** Somebody says so. */
    REPORTED;

    /** What every event asks of its basis, sources and quotation; gives the sources as a copy. */
    public List<Source> sources(List<Source> sources, @Nullable String asStated) {
        Require.text("asStated", asStated, Require.QUOTATION);
        if (this != FIRST_PARTY && sources.isEmpty()) {
            throw new InvalidValue("sources", "must name at least one source where the basis is " + this);
        }
        return Require.list("sources", sources);
    }

    /** What is done to the record itself, who does it records itself. */
    public void firstPartyOnly() {
        if (this != FIRST_PARTY) {
            throw new InvalidValue("basis", "must be FIRST_PARTY");
        }
    }

    /**
     * Only what is observed or reported may contradict what is on record; gives the events it contradicts as a copy.
     */
    public List<Ref> conflicts(List<Ref> conflictsWith) {
        Require.kinds("conflictsWith", conflictsWith, RefKind.EVENT);
        if (this == FIRST_PARTY && !conflictsWith.isEmpty()) {
            throw new InvalidValue("conflictsWith", "must be empty where the basis is FIRST_PARTY");
        }
        return Require.list("conflictsWith", conflictsWith);
    }
}
