package dev.acta.query.state;

import dev.acta.events.DatasetReleased;
import dev.acta.events.DatasetShared;
import dev.acta.events.DisclosurePublished;
import dev.acta.events.NetworkSuspended;
import dev.acta.events.PlatformAction;
import dev.acta.events.PostLabelled;
import dev.acta.events.RosterRecorded;

/** What is said of things by what platforms do. */
final class PlatformStatements {
    private PlatformStatements() {}

    static void of(PlatformAction event, StatementsMade statements) {
        switch (event) {
            case NetworkSuspended it -> statements.say(Aspect.SUSPENSION, it.network());
            case DisclosurePublished it -> {
                statements.say(Aspect.DISCLOSURE, it.disclosure());
                it.networks().forEach(network -> statements.say(Aspect.DISCLOSURE, network));
            }
            case DatasetReleased it -> {
                statements.say(Aspect.RELEASE, it.dataset());
                it.parts().forEach(part -> statements.say(Aspect.RELEASE, part.network()));
                it.heldBack().forEach(held -> statements.say(Aspect.RELEASE, held.network()));
                if (it.disclosure() != null) {
                    statements.say(Aspect.RELEASE, it.disclosure());
                }
            }
            case DatasetShared it -> {
                statements.say(Aspect.SHARING, it.dataset());
                it.parts().forEach(part -> statements.say(Aspect.SHARING, part.network()));
            }
            case PostLabelled it -> {
                statements.known(Aspect.LABEL, it.post());
                statements.known(Aspect.LABEL, it.author());
            }
            case RosterRecorded _ -> {}
        }
    }
}
