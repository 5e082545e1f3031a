package dev.acta.query.wording;

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
import dev.acta.events.value.Channel;
import dev.acta.events.value.LinkRelation;
import java.util.stream.Collectors;

/** Titles of what is done to the record. */
final class RecordKeepingTitles {
    private RecordKeepingTitles() {}

    static String of(RecordKeeping event) {
        return switch (event) {
            case DocumentRecorded it -> "Document: " + it.title();
            case EvidenceRecorded it -> "Evidence: " + it.title();
            case RecordsLinked it ->
                "%s %s %s".formatted(Words.name(it.from()), relation(it.relation()), Words.name(it.to()));
            case RecordsUnlinked it -> "%s took back %s".formatted(Words.name(it.actor()), Words.name(it.link()));
            case RecordCorrected it ->
                "Correction of %s: %s".formatted(Words.name(it.target()), Words.lower(it.kind()));
            case RecordVoided it -> "%s never happened: %s".formatted(Words.name(it.target()), Words.lower(it.kind()));
            case DuplicateMarked it ->
                "%s tells of the same fact as %s".formatted(Words.name(it.duplicate()), Words.name(it.original()));
            case CoverageAttested it ->
                "%s watched %s"
                        .formatted(
                                Words.name(it.actor()),
                                it.channels().stream().map(Channel::name).collect(Collectors.joining(", ")));
            case DataRequestRecorded it ->
                "%s received %s: %s"
                        .formatted(
                                Words.name(it.actor()),
                                Words.name(it.request()),
                                it.legalBasis().article());
            case DataRequestDecided it ->
                "%s decided %s: %s"
                        .formatted(Words.name(it.actor()), Words.name(it.request()), Words.lower(it.outcome()));
            case InvestigationOpened it ->
                "%s opened %s".formatted(Words.name(it.actor()), Words.name(it.investigation()));
            case InvestigationReplayed it ->
                "%s replayed %s: %d entries"
                        .formatted(Words.name(it.actor()), Words.name(it.investigation()), it.entries());
            case InvestigationSealed it ->
                "%s sealed %s".formatted(Words.name(it.actor()), Words.name(it.investigation()));
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
