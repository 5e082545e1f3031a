package dev.acta.query.wording;

import dev.acta.events.DatasetReleased;
import dev.acta.events.DatasetShared;
import dev.acta.events.DisclosurePublished;
import dev.acta.events.NetworkSuspended;
import dev.acta.events.PlatformAction;
import dev.acta.events.PostLabelled;
import dev.acta.events.RosterRecorded;

/** Summaries of what platforms do. */
final class PlatformSummaries {
    private PlatformSummaries() {}

    static void tell(PlatformAction event, Summary summary) {
        switch (event) {
            case NetworkSuspended it ->
                summary.say(Words.ground(it.decision().ground()))
                        .say("In its own words", it.measure().asStated());
            case RosterRecorded it -> summary.say("Part %d of the list.".formatted(it.chunk()));
            case DisclosurePublished it ->
                summary.say("Tells of", Words.names(it.networks())).say("Figures", Words.figures(it.figures()));
            case DatasetReleased it ->
                summary.say("Rows", Words.figures(it.rows()))
                        .say(it.heldBack().isEmpty() ? "" : "Parts are held back.");
            case DatasetShared it ->
                summary.say(
                        "Parts",
                        Words.names(
                                it.parts().stream().map(part -> part.network()).toList()));
            case PostLabelled it ->
                summary.say("The label reads", it.text())
                        .say("Its verdict", it.verdict() == null ? null : Words.lower(it.verdict()));
        }
    }
}
