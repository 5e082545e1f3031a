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
import dev.acta.events.value.DatasetPart;
import dev.acta.events.value.ErasedItem;
import dev.acta.events.value.Held;
import dev.acta.events.value.HeldBack;
import dev.acta.events.value.Personal;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Source;
import dev.acta.events.value.Stance;
import dev.acta.query.projection.Recorded;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one thing stands to another, as an event says.
 *
 * @param link whether it was asserted apart, of two other records
 * @param stance only with what a response is about
 */
record Relation(
        Ref from,
        String relation,
        Ref to,
        boolean link,
        @Nullable Stance stance) {

    /** What an event says of how things stand to each other. */
    static List<Relation> of(Recorded recorded) {
        Gathered relations = new Gathered(recorded.own());
        relations.said(recorded.event());
        recorded.event().sources().stream().map(Source::ref).forEach(ref -> relations.to("SOURCED_FROM", ref));
        return relations.all;
    }

    private static final class Gathered {
        private final Ref own;
        private final List<Relation> all = new ArrayList<>();

        Gathered(Ref own) {
            this.own = own;
        }

        void said(ActaEvent event) {
            switch (event) {
                case NetworkSuspended it -> {
                    to("PART_OF", it.operation());
                    each("BASED_ON", it.decision().basedOn());
                    each("CONFLICTS_WITH", it.conflictsWith());
                }
                case NetworkAttributed it -> {
                    to("ATTRIBUTES", it.network());
                    to("ATTRIBUTES_TO", it.attributedTo());
                }
                case DisclosurePublished it -> {
                    each("TELLS_OF", it.networks());
                    each("TELLS_OF", it.decisions());
                    each("CONFLICTS_WITH", it.conflictsWith());
                }
                case DatasetReleased it -> {
                    to("RELEASED_WITH", it.disclosure());
                    each("HOLDS", it.parts().stream().map(DatasetPart::network).toList());
                    each(
                            "HOLDS_BACK",
                            it.heldBack().stream().map(HeldBack::network).toList());
                    each("CONFLICTS_WITH", it.conflictsWith());
                }
                case DatasetShared it -> {
                    each("HOLDS", it.parts().stream().map(DatasetPart::network).toList());
                    each("SHARED_WITH", it.recipients());
                    each("CONFLICTS_WITH", it.conflictsWith());
                }
                case PostLabelled it -> {
                    each("BASED_ON", it.decision().basedOn());
                    each("CONFLICTS_WITH", it.conflictsWith());
                }
                case OfficialResponseIssued it -> {
                    it.about().forEach(about -> about(about.about(), about.stance()));
                    each("CITES", it.cites());
                    it.demands().forEach(demand -> to("ASKS", demand.addressee()));
                }
                case FindingPublished it -> {
                    it.about().forEach(about -> about(about, null));
                    each(
                            "BASED_ON",
                            it.population() == null
                                    ? List.of()
                                    : it.population().datasets());
                }
                case RecordsLinked it ->
                    it.from()
                            .known()
                            .ifPresent(from -> it.to()
                                    .known()
                                    .ifPresent(to -> all.add(
                                            new Relation(from, it.relation().name(), to, true, null))));
                case RecordCorrected it -> to("CORRECTS", it.target());
                case RosterRecorded it -> to("LISTS", it.network());
                case DocumentRecorded it -> to("PUBLISHED_BY", it.publisher());
                case AuthorityRegistered _, ErasureRequested _, LegalHoldReleased _ -> {}
                case PersonalDataErased it ->
                    each(
                            "ERASES_FROM",
                            it.items().stream()
                                    .map(ErasedItem::event)
                                    .distinct()
                                    .toList());
                case LegalHoldPlaced it -> {
                    each("PROTECTS", it.held().stream().map(Held::what).toList());
                    to("ORDERED_BY", it.authority());
                }
            }
        }

        void to(String relation, @Nullable Ref ref) {
            if (ref != null && all.stream().noneMatch(it -> it.relation.equals(relation) && it.to.equals(ref))) {
                all.add(new Relation(own, relation, ref, false, null));
            }
        }

        private void each(String relation, List<Ref> refs) {
            refs.forEach(ref -> to(relation, ref));
        }

        private void about(Personal<Ref> about, @Nullable Stance stance) {
            about.known().ifPresent(ref -> all.add(new Relation(own, "ABOUT", ref, false, stance)));
        }
    }
}
