package dev.acta.query.timeline;

import dev.acta.events.FindingPublished;
import dev.acta.events.ResearchFinding;
import java.util.List;

/** How things stand to each other by what researchers find. */
final class ResearchRelations {
    private ResearchRelations() {}

    static void of(ResearchFinding event, RelationsSaid relations) {
        switch (event) {
            case FindingPublished it -> {
                it.about().forEach(about -> relations.about(about, null));
                relations.each(
                        "BASED_ON",
                        it.population() == null ? List.of() : it.population().datasets());
            }
        }
    }
}
