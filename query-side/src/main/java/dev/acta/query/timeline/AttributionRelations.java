package dev.acta.query.timeline;

import dev.acta.events.Attribution;
import dev.acta.events.AttributionContested;
import dev.acta.events.AttributionCorroborated;
import dev.acta.events.AttributionWithdrawn;
import dev.acta.events.NetworkAttributed;

/** How things stand to each other by who attributes what. */
final class AttributionRelations {
    private AttributionRelations() {}

    static void of(Attribution event, RelationsSaid relations) {
        switch (event) {
            case NetworkAttributed it -> {
                relations.to("ATTRIBUTES", it.network());
                relations.to("ATTRIBUTES_TO", it.attributedTo());
            }
            case AttributionCorroborated it -> relations.to("CORROBORATES", it.attribution());
            case AttributionContested it -> relations.to("CONTESTS", it.attribution());
            case AttributionWithdrawn it -> relations.to("WITHDRAWS", it.attribution());
        }
    }
}
