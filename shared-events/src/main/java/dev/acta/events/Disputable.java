package dev.acta.events;

import dev.acta.events.value.Ref;
import java.util.List;

/** What may be told in more than one way: the actor's own word stands by itself, and reports that differ are kept. */
public interface Disputable {
    /** Events on record that this report contradicts; empty where the basis is FIRST_PARTY. */
    List<Ref> conflictsWith();
}
