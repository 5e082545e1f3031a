package dev.acta.query.wording;

import dev.acta.events.DocumentRecorded;
import dev.acta.events.ErasureRequested;
import dev.acta.events.LegalHoldPlaced;
import dev.acta.events.LegalHoldReleased;
import dev.acta.events.PersonalDataErased;
import dev.acta.events.RecordCorrected;
import dev.acta.events.RecordKeeping;
import dev.acta.events.RecordsLinked;
import dev.acta.events.value.LinkRelation;

/** Titles of what is done to the record. */
final class RecordKeepingTitles {
    private RecordKeepingTitles() {}

    static String of(RecordKeeping event) {
        return switch (event) {
            case DocumentRecorded it -> "Document: " + it.title();
            case RecordsLinked it ->
                "%s %s %s".formatted(Words.name(it.from()), relation(it.relation()), Words.name(it.to()));
            case RecordCorrected it ->
                "Correction of %s: %s".formatted(Words.name(it.target()), Words.lower(it.kind()));
            case ErasureRequested it ->
                "%s asked for %s to be erased".formatted(Words.name(it.actor()), Words.items(count(it)));
            case PersonalDataErased it ->
                "%s had %s erased"
                        .formatted(
                                Words.name(it.actor()), Words.items(it.items().size()));
            case LegalHoldPlaced it ->
                "%s placed %s, to be looked at again on %s"
                        .formatted(Words.name(it.actor()), Words.name(it.hold()), it.reviewOn());
            case LegalHoldReleased it -> "%s released %s".formatted(Words.name(it.actor()), Words.name(it.hold()));
        };
    }

    private static int count(ErasureRequested requested) {
        return requested.items().stream().mapToInt(of -> of.items().size()).sum();
    }

    private static String relation(LinkRelation relation) {
        return switch (relation) {
            case IN_RESPONSE_TO -> "is in response to";
            case CITES -> "cites";
            case CONTRADICTS -> "contradicts";
            case CORROBORATES -> "corroborates";
            case SAME_OPERATION_AS -> "is of the same operation as";
            case SUPERSEDES -> "supersedes";
            case BASED_ON -> "is based on";
            case TRANSLATES -> "translates";
            case DUPLICATES -> "duplicates";
        };
    }
}
