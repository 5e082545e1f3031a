package dev.acta.query.timeline;

import dev.acta.events.DatasetReleased;
import dev.acta.events.DatasetShared;
import dev.acta.events.DisclosurePublished;
import dev.acta.events.NetworkSuspended;
import dev.acta.events.PlatformAction;
import dev.acta.events.PostLabelled;
import dev.acta.events.RosterRecorded;
import dev.acta.events.value.DatasetPart;
import dev.acta.events.value.HeldBack;

/** How things stand to each other by what platforms do. */
final class PlatformRelations {
    private PlatformRelations() {}

    static void of(PlatformAction event, RelationsSaid relations) {
        switch (event) {
            case NetworkSuspended it -> relations.to("PART_OF", it.operation());
            case DisclosurePublished it -> {
                relations.each("TELLS_OF", it.networks());
                relations.each("TELLS_OF", it.decisions());
            }
            case DatasetReleased it -> {
                relations.to("RELEASED_WITH", it.disclosure());
                relations.each(
                        "HOLDS", it.parts().stream().map(DatasetPart::network).toList());
                relations.each(
                        "HOLDS_BACK",
                        it.heldBack().stream().map(HeldBack::network).toList());
            }
            case DatasetShared it -> {
                relations.each(
                        "HOLDS", it.parts().stream().map(DatasetPart::network).toList());
                relations.each("SHARED_WITH", it.recipients());
            }
            case PostLabelled _ -> {}
            case RosterRecorded it -> relations.to("LISTS", it.network());
        }
    }
}
