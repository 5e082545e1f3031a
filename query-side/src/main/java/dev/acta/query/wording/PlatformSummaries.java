package dev.acta.query.wording;

import dev.acta.events.AccountLabelled;
import dev.acta.events.AccountRestricted;
import dev.acta.events.AccountsReinstated;
import dev.acta.events.ContentRestricted;
import dev.acta.events.CountRestated;
import dev.acta.events.DatasetReleased;
import dev.acta.events.DatasetShared;
import dev.acta.events.DatasetWithdrawn;
import dev.acta.events.DecidedNotToAct;
import dev.acta.events.DisclosurePublished;
import dev.acta.events.LabelRemoved;
import dev.acta.events.LabelRevised;
import dev.acta.events.Lifting;
import dev.acta.events.MonetisationRestricted;
import dev.acta.events.NetworkSuspended;
import dev.acta.events.NetworkSuspensionExtended;
import dev.acta.events.NoticeRecorded;
import dev.acta.events.PlatformAction;
import dev.acta.events.PolicyVersionRegistered;
import dev.acta.events.PostLabelled;
import dev.acta.events.Restriction;
import dev.acta.events.RosterRecorded;
import dev.acta.events.ServiceRestricted;
import dev.acta.events.value.LabelContent;
import dev.acta.events.value.ReinstatementCause;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
            case DecidedNotToAct it ->
                summary.say(Words.ground(it.decision().ground())).say("It had considered", it.considered());
            case NoticeRecorded it ->
                summary.say(Words.ground(it.alleged()))
                        .say(it.acknowledgedOn() == null ? "" : "It confirmed that it has the notice.");
            case PolicyVersionRegistered it ->
                summary.say("In force from", Objects.toString(it.inForce().from(), null))
                        .say("In force to", Objects.toString(it.inForce().to(), null))
                        .say("In force", it.inForce().asStated());
            case PostLabelled it -> label(it.content(), summary);
            case AccountLabelled it -> label(it.content(), summary);
            case LabelRevised it -> label(it.content(), summary);
            case LabelRemoved it -> summary.say(Words.ground(it.decision().ground()));
            case Restriction it ->
                summary.say(Words.ground(it.decision().ground()))
                        .say("In its own words", word(it))
                        .say(it.end() == null ? "" : "It has an end of its own.");
            case Lifting it -> summary.say(Words.ground(it.decision().ground()));
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

    private static void label(LabelContent content, Summary summary) {
        summary.say("The label reads", content.text())
                .say("Its verdict", content.verdict() == null ? null : Words.lower(content.verdict()));
    }

    private static @Nullable String word(Restriction restriction) {
        return switch (restriction) {
            case AccountRestricted it -> it.measure().asStated();
            case ContentRestricted it -> it.measure().asStated();
            case MonetisationRestricted it -> it.measure().asStated();
            case ServiceRestricted it -> it.measure().asStated();
        };
    }
}
