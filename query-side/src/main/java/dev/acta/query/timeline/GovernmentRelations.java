package dev.acta.query.timeline;

import dev.acta.events.DemandAnswered;
import dev.acta.events.DemandWithdrawn;
import dev.acta.events.GovernmentReaction;
import dev.acta.events.OfficialResponseAmended;
import dev.acta.events.OfficialResponseIssued;
import dev.acta.events.OfficialResponseRetracted;
import dev.acta.events.OutcomeObserved;

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
            case OfficialResponseAmended it -> {
                relations.to("AMENDS", it.response());
                it.about().forEach(about -> relations.about(about.about(), about.stance()));
                it.demands().forEach(demand -> relations.to("ASKS", demand.addressee()));
            }
            case OfficialResponseRetracted it -> relations.to("RETRACTS", it.response());
            case DemandAnswered it -> relations.to("ANSWERS", it.demand());
            case OutcomeObserved it -> relations.to("OUTCOME_OF", it.demand());
            case DemandWithdrawn it -> relations.to("WITHDRAWS", it.demand());
        }
    }
}
