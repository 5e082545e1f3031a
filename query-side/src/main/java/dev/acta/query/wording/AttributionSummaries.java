package dev.acta.query.wording;

import dev.acta.events.Attribution;
import dev.acta.events.NetworkAttributed;

/** Summaries of who attributes what. */
final class AttributionSummaries {
    private AttributionSummaries() {}

    static void tell(Attribution event, Summary summary) {
        switch (event) {
            case NetworkAttributed it ->
                summary.say("Relation: %s.".formatted(Words.lower(it.relation())))
                        .say("Reason given", it.rationale());
        }
    }
}
