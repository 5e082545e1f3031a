package dev.acta.query.timeline;

import dev.acta.events.Attribution;
import dev.acta.events.Decided;
import dev.acta.events.DocumentRecorded;
import dev.acta.events.FindingPublished;
import dev.acta.events.GovernmentReaction;
import dev.acta.events.OfficialResponseIssued;
import dev.acta.events.PlatformAction;
import dev.acta.events.PostLabelled;
import dev.acta.events.RecordKeeping;
import dev.acta.events.ResearchFinding;
import dev.acta.events.value.Claim;
import dev.acta.events.value.Demand;
import dev.acta.events.value.Ref;
import dev.acta.query.projection.Recorded;
import java.util.LinkedHashSet;
import java.util.Set;

/** What an event brings on record: itself, the thing of its stream, and what it makes on the way. */
final class OwnRefs {

    private OwnRefs() {}

    static Set<Ref> of(Recorded recorded) {
        Set<Ref> own = new LinkedHashSet<>();
        own.add(recorded.own());
        own.add(Ref.event(recorded.position()));
        if (recorded.event() instanceof Decided decided) {
            own.add(decided.decision().decisionId());
        }
        switch (recorded.event()) {
            case PostLabelled it -> own.add(it.label());
            case OfficialResponseIssued it -> {
                it.claims().stream().map(Claim::id).forEach(own::add);
                it.demands().stream().map(Demand::id).forEach(own::add);
            }
            case FindingPublished it -> it.claims().stream().map(Claim::id).forEach(own::add);
            case DocumentRecorded it -> it.claims().stream().map(Claim::id).forEach(own::add);
            case PlatformAction _, Attribution _, GovernmentReaction _, ResearchFinding _, RecordKeeping _ -> {}
        }
        return own;
    }
}
