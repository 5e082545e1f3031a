package dev.acta.query.wording;

import dev.acta.events.AccountLabelled;
import dev.acta.events.AccountsReinstated;
import dev.acta.events.CountRestated;
import dev.acta.events.DatasetReleased;
import dev.acta.events.DatasetShared;
import dev.acta.events.DatasetWithdrawn;
import dev.acta.events.DecidedNotToAct;
import dev.acta.events.DisclosurePublished;
import dev.acta.events.LabelRemoved;
import dev.acta.events.LabelRevised;
import dev.acta.events.Lifting;
import dev.acta.events.NetworkSuspended;
import dev.acta.events.NetworkSuspensionExtended;
import dev.acta.events.NoticeRecorded;
import dev.acta.events.PlatformAction;
import dev.acta.events.PolicyVersionRegistered;
import dev.acta.events.PostLabelled;
import dev.acta.events.Restriction;
import dev.acta.events.RosterRecorded;
import dev.acta.events.value.AssetKind;
import dev.acta.events.value.NotifierKind;
import dev.acta.events.value.RestatedFigure;
import dev.acta.events.value.Role;
import java.util.stream.Collectors;

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
            case NetworkSuspensionExtended it ->
                "%s %s more of %s: %s"
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
            case AccountsReinstated it ->
                "%s reinstated %s of %s"
                        .formatted(Words.name(it.actor()), Words.reinstated(it.counts()), Words.name(it.network()));
            case CountRestated it ->
                "%s restated %s of %s: %s"
                        .formatted(
                                Words.name(it.actor()),
                                figure(it.figure()),
                                Words.name(it.of()),
                                Words.count(it.count()));
            case DisclosurePublished it -> "%s told the public: %s".formatted(Words.name(it.actor()), it.title());
            case DatasetReleased it -> "%s released data set %s".formatted(Words.name(it.actor()), it.release());
            case DatasetShared it ->
                "%s shared %s with %s"
                        .formatted(Words.name(it.actor()), Words.name(it.dataset()), Words.names(it.recipients()));
            case DatasetWithdrawn it ->
                "%s withdrew %s%s"
                        .formatted(
                                Words.name(it.actor()),
                                it.parts().isEmpty() ? "" : "parts of ",
                                Words.name(it.dataset()));
            case DecidedNotToAct it ->
                "%s decided not to act on %s"
                        .formatted(
                                Words.name(it.actor()),
                                it.about().stream().map(Words::name).distinct().collect(Collectors.joining(", ")));
            case NoticeRecorded it ->
                "%s was given notice by %s"
                        .formatted(
                                Words.name(it.actor()),
                                it.notifier() == null ? notifier(it.notifierKind()) : Words.name(it.notifier()));
            case PolicyVersionRegistered it ->
                "%s, version %s: %s"
                        .formatted(
                                Words.name(it.actor()),
                                it.policy().id().substring(it.policy().id().indexOf('@') + 1),
                                it.title());
            case PostLabelled it ->
                "%s labelled a post: %s"
                        .formatted(
                                Words.name(it.actor()), Words.lower(it.content().form()));
            case AccountLabelled it ->
                "%s labelled an account: %s"
                        .formatted(
                                Words.name(it.actor()), Words.lower(it.content().form()));
            case LabelRevised it ->
                "%s revised %s: %s"
                        .formatted(
                                Words.name(it.actor()),
                                Words.name(it.label()),
                                Words.lower(it.content().form()));
            case LabelRemoved it -> "%s removed %s".formatted(Words.name(it.actor()), Words.name(it.label()));
            case Restriction it -> RestrictionTitles.of(it);
            case Lifting it -> RestrictionTitles.of(it);
        };
    }

    private static String figure(RestatedFigure figure) {
        return switch (figure) {
            case RestatedFigure.OfSet(Role role, AssetKind kind, var _) ->
                "the number of %s %ss".formatted(Words.lower(role), Words.lower(kind));
            case RestatedFigure.OfPosts(Role role, AssetKind kind, var _) ->
                "the number of posts of %s %ss".formatted(Words.lower(role), Words.lower(kind));
            case RestatedFigure.OfDisclosure(String name) -> name;
        };
    }

    private static String notifier(NotifierKind kind) {
        return switch (kind) {
            case INDIVIDUAL -> "an individual";
            case ENTITY -> "an organisation";
            case TRUSTED_FLAGGER -> "a trusted flagger";
            case AUTHORITY -> "an authority";
            case NOT_KNOWN -> "somebody";
        };
    }
}
