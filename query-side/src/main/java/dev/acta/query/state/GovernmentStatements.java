package dev.acta.query.state;

import dev.acta.events.DemandAnswered;
import dev.acta.events.DemandWithdrawn;
import dev.acta.events.GovernmentReaction;
import dev.acta.events.OfficialResponseAmended;
import dev.acta.events.OfficialResponseIssued;
import dev.acta.events.OfficialResponseRetracted;
import dev.acta.events.OutcomeObserved;

/** What is said of things by how governments react. */
final class GovernmentStatements {
    private GovernmentStatements() {}

    static void of(GovernmentReaction event, StatementsMade statements) {
        switch (event) {
            case OfficialResponseIssued it -> {
                statements.say(Aspect.RESPONSE, it.response());
                it.about().forEach(about -> statements.known(Aspect.RESPONSE, about.about()));
                it.demands().forEach(demand -> statements.say(Aspect.DEMAND, demand.id()));
            }
            case OfficialResponseAmended it -> {
                statements.say(Aspect.AMENDMENT, it.response());
                it.about().forEach(about -> statements.known(Aspect.RESPONSE, about.about()));
                it.demands().forEach(demand -> statements.say(Aspect.DEMAND, demand.id()));
            }
            case OfficialResponseRetracted it -> statements.say(Aspect.RETRACTION, it.response());
            case DemandAnswered it -> statements.say(Aspect.ANSWER, it.demand(), it.response());
            case OutcomeObserved it -> statements.say(Aspect.OUTCOME, it.demand(), it.response());
            case DemandWithdrawn it -> statements.say(Aspect.WITHDRAWAL, it.demand(), it.response());
        }
    }
}
