package dev.acta.query.state;

import dev.acta.events.GovernmentReaction;
import dev.acta.events.OfficialResponseIssued;

/** What is said of things by how governments react. */
final class GovernmentStatements {
    private GovernmentStatements() {}

    static void of(GovernmentReaction event, StatementsMade statements) {
        switch (event) {
            case OfficialResponseIssued it -> {
                statements.say(Aspect.RESPONSE, it.response());
                it.about().forEach(about -> statements.known(Aspect.RESPONSE, about.about()));
            }
        }
    }
}
