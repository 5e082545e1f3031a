package dev.acta.query.timeline;

import dev.acta.events.DocumentRecorded;
import dev.acta.events.ErasureRequested;
import dev.acta.events.LegalHoldPlaced;
import dev.acta.events.LegalHoldReleased;
import dev.acta.events.PersonalDataErased;
import dev.acta.events.RecordCorrected;
import dev.acta.events.RecordKeeping;
import dev.acta.events.RecordsLinked;
import dev.acta.events.value.ErasedItem;
import dev.acta.events.value.Held;

/** How things stand to each other by what is done to the record. */
final class RecordKeepingRelations {
    private RecordKeepingRelations() {}

    static void of(RecordKeeping event, RelationsSaid relations) {
        switch (event) {
            case RecordsLinked it ->
                it.from()
                        .known()
                        .ifPresent(from -> it.to()
                                .known()
                                .ifPresent(
                                        to -> relations.link(from, it.relation().name(), to)));
            case RecordCorrected it -> relations.to("CORRECTS", it.target());
            case DocumentRecorded it -> relations.to("PUBLISHED_BY", it.publisher());
            case ErasureRequested _, LegalHoldReleased _ -> {}
            case PersonalDataErased it ->
                relations.each(
                        "ERASES_FROM",
                        it.items().stream().map(ErasedItem::event).distinct().toList());
            case LegalHoldPlaced it -> {
                relations.each("PROTECTS", it.held().stream().map(Held::what).toList());
                relations.to("ORDERED_BY", it.authority());
            }
        }
    }
}
