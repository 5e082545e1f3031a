package dev.acta.query.timeline;

import dev.acta.events.CoverageAttested;
import dev.acta.events.DataRequestDecided;
import dev.acta.events.DataRequestRecorded;
import dev.acta.events.DocumentRecorded;
import dev.acta.events.DuplicateMarked;
import dev.acta.events.ErasureRequested;
import dev.acta.events.EvidenceRecorded;
import dev.acta.events.InvestigationOpened;
import dev.acta.events.InvestigationReplayed;
import dev.acta.events.InvestigationSealed;
import dev.acta.events.LegalHoldPlaced;
import dev.acta.events.LegalHoldReleased;
import dev.acta.events.PersonalDataErased;
import dev.acta.events.RecordCorrected;
import dev.acta.events.RecordKeeping;
import dev.acta.events.RecordVoided;
import dev.acta.events.RecordsLinked;
import dev.acta.events.RecordsUnlinked;
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
            case EvidenceRecorded it -> it.about().forEach(about -> relations.known("EVIDENCE_OF", about));
            case RecordsUnlinked it -> relations.to("TAKES_BACK", it.linked());
            case RecordVoided it -> relations.to("VOIDS", it.target());
            case DuplicateMarked it -> relations.link(it.duplicate(), "DUPLICATES", it.original());
            case CoverageAttested it -> it.channels().forEach(channel -> relations.to("WATCHES", channel.of()));
            case InvestigationOpened it -> it.about().forEach(about -> relations.known("ASKS_ABOUT", about));
            case InvestigationSealed it -> relations.to("ENDS_ON", it.result());
            case ErasureRequested it -> relations.to("ANSWERS", it.dataRequest());
            case DataRequestRecorded _, DataRequestDecided _, InvestigationReplayed _, LegalHoldReleased _ -> {}
            case PersonalDataErased it -> {
                relations.to("ANSWERS", it.dataRequest());
                relations.each(
                        "ERASES_FROM",
                        it.items().stream().map(ErasedItem::event).distinct().toList());
            }
            case LegalHoldPlaced it -> {
                relations.each("PROTECTS", it.held().stream().map(Held::what).toList());
                relations.to("ORDERED_BY", it.authority());
            }
        }
    }
}
