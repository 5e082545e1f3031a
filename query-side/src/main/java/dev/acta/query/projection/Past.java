package dev.acta.query.projection;

import dev.acta.events.value.Ref;
import java.util.List;
import java.util.Optional;

/** The log up to the event that is being taken, for folds that must look back. */
public interface Past {

    /** The event at a position, as recorded. */
    Recorded at(long position);

    /** The positions of the corrections of the event at a position so far, in order. */
    List<Long> correctionsOf(long target);

    /** The first event of the stream of a Ref that names nobody, as recorded; empty if there is none yet. */
    Optional<Recorded> named(Ref ref);
}
