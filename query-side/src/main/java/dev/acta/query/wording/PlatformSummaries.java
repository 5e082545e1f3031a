package dev.acta.query.wording;

import dev.acta.events.AccountsReinstated;
import dev.acta.events.CountRestated;
import dev.acta.events.DatasetReleased;
import dev.acta.events.DatasetShared;
import dev.acta.events.DatasetWithdrawn;
import dev.acta.events.DecidedNotToAct;
import dev.acta.events.DisclosurePublished;
import dev.acta.events.NetworkSuspended;
import dev.acta.events.NetworkSuspensionExtended;
import dev.acta.events.NoticeRecorded;
import dev.acta.events.PlatformAction;
import dev.acta.events.PolicyVersionRegistered;
import dev.acta.events.PostLabelled;
import dev.acta.events.RosterRecorded;
import dev.acta.events.value.ReinstatementCause;
import java.util.Objects;

/** Summaries of what platforms do. */
final class PlatformSummaries {
    private PlatformSummaries() {}

    static void tell(PlatformAction event, Summary summary) {
        switch (event) {
            case NetworkSuspended it ->
                summary.say(Words.ground(it.decision().ground()))
                        .say("In its own words", it.measure().asStated());
            case NetworkSuspensionExtended it ->
                summary.say(Words.ground(it.decision().ground()))
                        .say("In its own words", it.measure().asStated());
            case RosterRecorded it -> summary.say("Part %d of the list.".formatted(it.chunk()));
            case AccountsReinstated it ->
                summary.say(cause(it.cause())).say(it.byId() ? "" : "Which accounts they are is not on record.");
            case CountRestated it ->
                summary.say("Told before", it.before() == null ? null : Words.count(it.before()))
                        .say("Because", it.why());
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
            case DatasetWithdrawn it -> summary.say("Because", it.why());
            case PostLabelled it ->
                summary.say("The label reads", it.text())
                        .say("Its verdict", it.verdict() == null ? null : Words.lower(it.verdict()));
            case DecidedNotToAct it ->
                summary.say(Words.ground(it.decision().ground())).say("It had considered", it.considered());
            case NoticeRecorded it ->
                summary.say(Words.ground(it.alleged()))
                        .say(it.acknowledgedOn() == null ? "" : "It confirmed that it has the notice.");
            case PolicyVersionRegistered it ->
                summary.say("In force from", Objects.toString(it.inForce().from(), null))
                        .say("In force to", Objects.toString(it.inForce().to(), null))
                        .say("In force", it.inForce().asStated());
        }
    }

    private static String cause(ReinstatementCause cause) {
        return switch (cause.kind()) {
            case COMPLAINT -> "After " + many(cause.because().size(), "a complaint", "complaints") + ".";
            case ORDER -> "After " + many(cause.because().size(), "an order", "orders") + ".";
            case OWN_REVIEW -> "After a review of its own.";
        };
    }

    private static String many(int number, String one, String more) {
        return number == 1 ? one : number == 0 ? more : number + " " + more;
    }
}
