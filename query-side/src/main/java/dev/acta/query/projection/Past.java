package dev.acta.query.projection;

import dev.acta.events.value.Ref;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The log up to the event that is being taken, for folds that must look back. */
public interface Past {

    /** The event at a position, as recorded. */
    Recorded at(long position);

    /** The positions of what rewrote the event at a position so far, in order: corrections of it, its voiding ... */
    List<Long> rewritingsOf(long target);

    /** The first event of the stream of a Ref that names nobody, as recorded; empty if there is none yet. */
    Optional<Recorded> named(Ref ref);

    /** The past as it was when the event at a position was taken. */
    default Past until(long position) {
        return new PastUntil(this, position);
    }

    /**
     * The positions from which on the event at a position read otherwise, in order: those of what rewrote it, of what
     * rewrote that, and so on.
     */
    default List<Long> rewritings(long position) {
        SortedSet<Long> all = new TreeSet<>();
        Deque<Long> open = new ArrayDeque<>(rewritingsOf(position));
        while (!open.isEmpty()) {
            long rewriting = open.removeFirst();
            if (all.add(rewriting)) {
                open.addAll(rewritingsOf(rewriting));
            }
        }
        return List.copyOf(all);
    }
}
