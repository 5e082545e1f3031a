package dev.acta.query.personal;

import dev.acta.access.Caller;
import dev.acta.access.Scope;
import dev.acta.events.value.Ref;
import dev.acta.query.http.Refusal;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the reader of one request may see, and what of private persons it was shown. */
public final class ReaderRights {

    private final Caller reader;
    private final SortedSet<Long> seen = new TreeSet<>();

    public ReaderRights(Caller reader) {
        this.reader = reader;
    }

    /** Whether personal data is shown. */
    public boolean personal() {
        return reader.has(Scope.PERSONAL);
    }

    /** Whether it may read of some platforms only. */
    public boolean narrowed() {
        return reader.isNarrowed();
    }

    /** Those platforms, as {@code platform:X}. */
    public String[] platforms() {
        return reader.reads().toArray(String[]::new);
    }

    /**
     * Demands the right to the log itself, which cannot be narrowed: a tile hashes all of it.
     *
     * @throws Refusal if the reader may read of some platforms only
     */
    public void requireLog() {
        if (narrowed()) {
            throw Refusal.notAuthorised("The log itself is for readers of all platforms; acta_reads names some");
        }
    }

    /**
     * Demands the right to read of a thing. That it exists is not said by the refusal: the platform stands in its name.
     *
     * @throws Refusal if it is a platform's that the reader may not read of
     */
    public void requireReads(Ref thing) {
        if (narrowed() && !reader.reads().containsAll(Platforms.of(thing))) {
            throw Refusal.notAuthorised("The token is not for reading of " + thing.platform());
        }
    }

    /** The reader is shown personal data of the event at a position. */
    public void sees(long position) {
        seen.add(position);
    }

    Caller reader() {
        return reader;
    }

    /** The events of which it was shown personal data. */
    SortedSet<Long> seen() {
        return Collections.unmodifiableSortedSet(seen);
    }
}
