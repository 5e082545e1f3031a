package dev.acta.query.timeline;

import dev.acta.events.Attribution;
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
        }
    }
}
