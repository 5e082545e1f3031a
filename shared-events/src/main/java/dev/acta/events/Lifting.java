package dev.acta.events;

import dev.acta.events.value.Ref;
import java.util.List;

/** A platform lifted a restriction, wholly. */
public sealed interface Lifting extends PlatformAction, FollowUp, Decided, Disputable
        permits AccountRestrictionLifted, ContentRestored, MonetisationRestrictionLifted, ServiceRestrictionLifted {
    /** The {@code restriction:} that ended. */
    Ref restriction();

    @Override
    default Ref actor() {
        return restriction().platform();
    }

    @Override
    default List<Ref> subjects() {
        return new Subjects().and(restriction()).and(decision()).and(actor()).list();
    }
}
