package dev.acta.query.wording;

import dev.acta.events.DemandAnswered;
import dev.acta.events.DemandWithdrawn;
import dev.acta.events.GovernmentReaction;
import dev.acta.events.OfficialResponseAmended;
import dev.acta.events.OfficialResponseIssued;
import dev.acta.events.OfficialResponseRetracted;
import dev.acta.events.OutcomeObserved;
import dev.acta.events.value.Speaker;
import java.util.stream.Collectors;

/** Titles of how governments react. */
final class GovernmentTitles {
    private GovernmentTitles() {}

    static String of(GovernmentReaction event) {
        return switch (event) {
            case OfficialResponseIssued it -> "%s: %s".formatted(speaking(it), types(it));
            case OfficialResponseAmended it ->
                "%s amended %s".formatted(Words.name(it.actor()), Words.name(it.response()));
            case OfficialResponseRetracted it ->
                "%s retracted %s".formatted(Words.name(it.actor()), Words.name(it.response()));
            case DemandAnswered it ->
                "%s answered %s: %s"
                        .formatted(Words.name(it.actor()), Words.name(it.demand()), Words.lower(it.answer()));
            case OutcomeObserved it ->
                "%s saw what came of %s: %s"
                        .formatted(Words.name(it.actor()), Words.name(it.demand()), Words.lower(it.outcome()));
            case DemandWithdrawn it -> "%s withdrew %s".formatted(Words.name(it.actor()), Words.name(it.demand()));
        };
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
}
