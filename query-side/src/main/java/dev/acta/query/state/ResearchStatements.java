package dev.acta.query.state;

import dev.acta.events.FindingPublished;
import dev.acta.events.ResearchFinding;

/** What is said of things by what researchers find. */
final class ResearchStatements {
    private ResearchStatements() {}

    static void of(ResearchFinding event, StatementsMade statements) {
        switch (event) {
            case FindingPublished it -> {
                statements.say(Aspect.FINDING, it.finding());
                it.about().forEach(about -> statements.known(Aspect.FINDING, about));
            }
        }
    }
}
