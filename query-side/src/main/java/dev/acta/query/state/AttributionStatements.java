package dev.acta.query.state;

import dev.acta.events.Attribution;
import dev.acta.events.NetworkAttributed;

/** What is said of things by who attributes what. */
final class AttributionStatements {
    private AttributionStatements() {}

    static void of(Attribution event, StatementsMade statements) {
        switch (event) {
            case NetworkAttributed it -> statements.say(Aspect.ATTRIBUTION, it.attribution(), it.network());
        }
    }
}
