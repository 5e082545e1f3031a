package dev.acta.query.timeline;

import dev.acta.events.ActaEvent;
import dev.acta.events.AuthorityRegistered;
import dev.acta.events.DatasetReleased;
import dev.acta.events.DatasetShared;
import dev.acta.events.DisclosurePublished;
import dev.acta.events.DocumentRecorded;
import dev.acta.events.ErasureRequested;
import dev.acta.events.FindingPublished;
import dev.acta.events.LegalHoldPlaced;
import dev.acta.events.LegalHoldReleased;
import dev.acta.events.NetworkAttributed;
import dev.acta.events.NetworkSuspended;
import dev.acta.events.OfficialResponseIssued;
import dev.acta.events.PersonalDataErased;
import dev.acta.events.PostLabelled;
import dev.acta.events.RecordCorrected;
import dev.acta.events.RecordsLinked;
import dev.acta.events.RosterRecorded;
import dev.acta.events.value.LinkRelation;
import dev.acta.events.value.Speaker;
import java.util.stream.Collectors;

/** An event in one line. */
final class Title {

    private Title() {}

    static String of(ActaEvent event) {
        return switch (event) {
            case NetworkSuspended it ->
                "%s %s %s: %s"
                        .formatted(
                                Words.name(it.actor()),
                                Words.lower(it.measure().kind()),
                                Words.name(it.network()),
                                Words.sets(it.sets()));
            case RosterRecorded it ->
                "%s listed %d %s accounts of %s"
                        .formatted(
                                Words.name(it.actor()),
                                it.accounts().count(),
                                Words.lower(it.role()),
                                Words.name(it.network()));
            case NetworkAttributed it ->
                "%s attributed %s to %s"
                        .formatted(Words.name(it.actor()), Words.name(it.network()), Words.name(it.attributedTo()));
            case DisclosurePublished it -> "%s told the public: %s".formatted(Words.name(it.actor()), it.title());
            case DatasetReleased it -> "%s released data set %s".formatted(Words.name(it.actor()), it.release());
            case DatasetShared it ->
                "%s shared %s with %s"
                        .formatted(Words.name(it.actor()), Words.name(it.dataset()), Words.names(it.recipients()));
            case PostLabelled it -> "%s labelled a post: %s".formatted(Words.name(it.actor()), Words.lower(it.form()));
            case OfficialResponseIssued it -> "%s: %s".formatted(speaking(it), types(it));
            case AuthorityRegistered it ->
                "%s is known as %s".formatted(it.authority(), it.name().text());
            case FindingPublished it -> "%s published: %s".formatted(Words.name(it.actor()), it.title());
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

    private static String speaking(OfficialResponseIssued response) {
        Speaker speaker = response.speaker();
        String office =
                "%s (%s)".formatted(response.office(), response.government().id());
        if (speaker == null) {
            return office;
        }
        return speaker.name() == null
                ? "%s, %s".formatted(speaker.role(), office)
                : "%s, %s, %s".formatted(speaker.name(), speaker.role(), office);
    }

    private static String types(OfficialResponseIssued response) {
        return response.types().stream().map(coded -> Words.lower(coded.type())).collect(Collectors.joining(", "));
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
