package dev.acta.query.wording;

import dev.acta.events.DatasetReleased;
import dev.acta.events.DatasetShared;
import dev.acta.events.DisclosurePublished;
import dev.acta.events.NetworkSuspended;
import dev.acta.events.PlatformAction;
import dev.acta.events.PostLabelled;
import dev.acta.events.RosterRecorded;

/** Titles of what platforms do. */
final class PlatformTitles {
    private PlatformTitles() {}

    static String of(PlatformAction event) {
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
            case DisclosurePublished it -> "%s told the public: %s".formatted(Words.name(it.actor()), it.title());
            case DatasetReleased it -> "%s released data set %s".formatted(Words.name(it.actor()), it.release());
            case DatasetShared it ->
                "%s shared %s with %s"
                        .formatted(Words.name(it.actor()), Words.name(it.dataset()), Words.names(it.recipients()));
            case PostLabelled it -> "%s labelled a post: %s".formatted(Words.name(it.actor()), Words.lower(it.form()));
        };
    }
}
