package dev.acta.query.wording;

import dev.acta.events.DocumentRecorded;
import dev.acta.events.ErasureRequested;
import dev.acta.events.LegalHoldPlaced;
import dev.acta.events.LegalHoldReleased;
import dev.acta.events.PersonalDataErased;
import dev.acta.events.RecordCorrected;
import dev.acta.events.RecordKeeping;
import dev.acta.events.RecordsLinked;
import dev.acta.events.value.Change;
import dev.acta.events.value.Held;
import java.util.stream.Collectors;

/** Summaries of what is done to the record. */
final class RecordKeepingSummaries {
    private RecordKeepingSummaries() {}

    static void tell(RecordKeeping event, Summary summary) {
        switch (event) {
            case DocumentRecorded it ->
                summary.say("By", it.author())
                        .say("Figures", Words.figures(it.figures()))
                        .claims(it.claims());
            case RecordsLinked it ->
                summary.say("Asserted by", Words.name(it.assertedBy())).say("Because", it.why());
            case RecordCorrected it ->
                summary.say(
                                "Puts right",
                                it.changes().stream().map(Change::pointer).collect(Collectors.joining(", ")))
                        .say("Because", it.why());
            case ErasureRequested it ->
                summary.say("Legal basis", Words.law(it.legalBasis())).say("Reference", it.request());
            case PersonalDataErased it ->
                summary.say("Legal basis", Words.law(it.legalBasis()))
                        .say("Reference", it.request())
                        .say("Asked for by", Words.name(it.requestedBy()));
            case LegalHoldPlaced it ->
                summary.say("Legal basis", Words.law(it.legalBasis()))
                        .say(
                                "Holds",
                                Words.names(it.held().stream().map(Held::what).toList()))
                        .say(
                                it.alreadyErased() == 0
                                        ? ""
                                        : "Of that, %s had been erased before."
                                                .formatted(Words.items(it.alreadyErased())));
            case LegalHoldReleased it -> summary.say("Because", it.why());
        }
    }
}
