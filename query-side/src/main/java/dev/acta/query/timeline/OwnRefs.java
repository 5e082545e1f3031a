package dev.acta.query.timeline;

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
        switch (recorded.event()) {
            case NetworkSuspended it -> own.add(it.decision().decisionId());
            case PostLabelled it -> {
                own.add(it.label());
                own.add(it.decision().decisionId());
            }
            case OfficialResponseIssued it -> {
                it.claims().stream().map(Claim::id).forEach(own::add);
                it.demands().stream().map(Demand::id).forEach(own::add);
            }
            case FindingPublished it -> it.claims().stream().map(Claim::id).forEach(own::add);
            case DocumentRecorded it -> it.claims().stream().map(Claim::id).forEach(own::add);
            case RosterRecorded _,
                    NetworkAttributed _,
                    AuthorityRegistered _,
                    DisclosurePublished _,
                    DatasetReleased _,
                    DatasetShared _,
                    RecordsLinked _,
                    RecordCorrected _,
                    ErasureRequested _,
                    PersonalDataErased _,
                    LegalHoldPlaced _,
                    LegalHoldReleased _ -> {}
        }
        return own;
    }
}
