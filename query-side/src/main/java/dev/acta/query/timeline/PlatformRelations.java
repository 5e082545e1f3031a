package dev.acta.query.timeline;

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
import dev.acta.events.value.DatasetPart;
import dev.acta.events.value.HeldBack;

/** How things stand to each other by what platforms do. */
final class PlatformRelations {
    private PlatformRelations() {}

    static void of(PlatformAction event, RelationsSaid relations) {
        switch (event) {
            case NetworkSuspended it -> relations.to("PART_OF", it.operation());
            case NetworkSuspensionExtended it -> relations.to("PART_OF", it.operation());
            case AccountsReinstated it ->
                it.cause().because().forEach(because -> relations.known("BECAUSE_OF", because));
            case CountRestated it -> relations.to("RESTATES_FOR", it.figure().decision());
            case DisclosurePublished it -> {
                relations.each("TELLS_OF", it.networks());
                relations.each("TELLS_OF", it.decisions());
            }
            case DatasetReleased it -> {
                relations.to("RELEASED_WITH", it.disclosure());
                relations.each(
                        "HOLDS", it.parts().stream().map(DatasetPart::network).toList());
                relations.each(
                        "HOLDS_BACK",
                        it.heldBack().stream().map(HeldBack::network).toList());
            }
            case DatasetShared it -> {
                relations.each(
                        "HOLDS", it.parts().stream().map(DatasetPart::network).toList());
                relations.each("SHARED_WITH", it.recipients());
            }
            case DatasetWithdrawn it ->
                relations.each(
                        "WITHHOLDS",
                        it.parts().stream().map(DatasetPart::network).toList());
            case DecidedNotToAct it -> it.about().forEach(about -> relations.about(about, null));
            case NoticeRecorded it -> {
                it.about().forEach(about -> relations.about(about, null));
                relations.to("GIVEN_BY", it.notifier());
                relations.to("GIVEN_TO", it.platform());
            }
            case PostLabelled _, AccountLabelled _, PolicyVersionRegistered _ -> {}
            case LabelRevised it -> relations.to("REVISES", it.label());
            case LabelRemoved it -> relations.to("REMOVES", it.label());
            case Restriction it -> relations.known("RESTRICTS", it.restricted());
            case Lifting it -> relations.to("LIFTS", it.restriction());
            case RosterRecorded it -> relations.to("LISTS", it.network());
        }
    }
}
