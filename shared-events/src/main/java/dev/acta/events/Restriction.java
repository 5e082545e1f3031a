package dev.acta.events;

import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Personal;
import dev.acta.events.value.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A platform restricted something of somebody's; each restriction has an id of its own, and several may stand at once.
 */
public sealed interface Restriction extends PlatformAction, InPublicCapacity, Decided, Disputable
        permits AccountRestricted, ContentRestricted, MonetisationRestricted, ServiceRestricted {
    /** A {@code restriction:}, the stream of its own. */
    Ref restriction();

    /** What is restricted: an account or a post. */
    Personal<Ref> restricted();

    /** Where it holds: codes of ISO 3166-1, or EU; everywhere where there are none. */
    List<String> territories();

    /** When it is to end by itself; null where nothing was said of that. It may lie in the future. */
    @Nullable
    Occurrence end();

    @Override
    default Ref actor() {
        return restriction().platform();
    }

    @Override
    default List<Ref> subjects() {
        return new Subjects()
                .and(restriction())
                .andKnown(restricted())
                .and(decision())
                .and(actor())
                .list();
    }
}
