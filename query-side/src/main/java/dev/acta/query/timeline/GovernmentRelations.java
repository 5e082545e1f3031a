package dev.acta.query.timeline;

import dev.acta.events.GovernmentReaction;
import dev.acta.events.OfficialResponseIssued;

/** How things stand to each other by how governments react. */
final class GovernmentRelations {
    private GovernmentRelations() {}

    static void of(GovernmentReaction event, RelationsSaid relations) {
        switch (event) {
            case OfficialResponseIssued it -> {
                it.about().forEach(about -> relations.about(about.about(), about.stance()));
                relations.each("CITES", it.cites());
                it.demands().forEach(demand -> relations.to("ASKS", demand.addressee()));
            }
        }
    }
}
