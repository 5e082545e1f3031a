package dev.acta.query.timeline;

import dev.acta.events.ComplaintDecided;
import dev.acta.events.ComplaintLodged;
import dev.acta.events.DisputeDecided;
import dev.acta.events.DisputeOpened;
import dev.acta.events.OutcomeImplemented;
import dev.acta.events.Redress;

/** How things stand to each other by how measures are looked at again. */
final class RedressRelations {
    private RedressRelations() {}

    static void of(Redress event, RelationsSaid relations) {
        switch (event) {
            case ComplaintLodged it -> {
                relations.to("AGAINST", it.against());
                relations.known("LODGED_BY", it.complainant());
            }
            case ComplaintDecided it -> relations.each("CHANGES", it.changes());
            case DisputeOpened it -> {
                relations.to("AGAINST", it.against());
                relations.known("FOLLOWS", it.complaint());
                relations.to("TAKEN_TO", it.body());
            }
            case DisputeDecided it -> relations.each("CHANGES", it.changes());
            case OutcomeImplemented it -> relations.each("CHANGED", it.changed());
        }
    }
}
