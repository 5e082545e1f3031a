package dev.acta.query.state;

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
import dev.acta.events.value.Personal;
import dev.acta.events.value.Ref;
import dev.acta.query.projection.Recorded;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** That an event says something of a thing. */
record Statement(Ref thing, Aspect aspect) {

    /** All that an event says of things, each once. */
    static Set<Statement> of(Recorded recorded) {
        Gathered gathered = new Gathered();
        switch (recorded.event()) {
            case NetworkSuspended it -> gathered.say(Aspect.SUSPENSION, it.network());
            case NetworkAttributed it -> gathered.say(Aspect.ATTRIBUTION, it.attribution(), it.network());
            case DisclosurePublished it -> {
                gathered.say(Aspect.DISCLOSURE, it.disclosure());
                it.networks().forEach(network -> gathered.say(Aspect.DISCLOSURE, network));
            }
            case DatasetReleased it -> {
                gathered.say(Aspect.RELEASE, it.dataset());
                it.parts().forEach(part -> gathered.say(Aspect.RELEASE, part.network()));
                it.heldBack().forEach(held -> gathered.say(Aspect.RELEASE, held.network()));
                if (it.disclosure() != null) {
                    gathered.say(Aspect.RELEASE, it.disclosure());
                }
            }
            case DatasetShared it -> {
                gathered.say(Aspect.SHARING, it.dataset());
                it.parts().forEach(part -> gathered.say(Aspect.SHARING, part.network()));
            }
            case PostLabelled it -> {
                gathered.known(Aspect.LABEL, it.post());
                gathered.known(Aspect.LABEL, it.author());
            }
            case OfficialResponseIssued it -> {
                gathered.say(Aspect.RESPONSE, it.response());
                it.about().forEach(about -> gathered.known(Aspect.RESPONSE, about.about()));
            }
            case AuthorityRegistered it -> gathered.say(Aspect.AUTHORITY, it.authority());
            case FindingPublished it -> {
                gathered.say(Aspect.FINDING, it.finding());
                it.about().forEach(about -> gathered.known(Aspect.FINDING, about));
            }
            case DocumentRecorded it -> gathered.say(Aspect.DOCUMENT, it.document());
            case RecordsLinked it -> {
                gathered.known(Aspect.LINK, it.from());
                gathered.known(Aspect.LINK, it.to());
            }
            case ErasureRequested it -> gathered.say(Aspect.ERASURE, it.erasure());
            case PersonalDataErased it -> gathered.say(Aspect.ERASURE, it.erasure());
            case LegalHoldPlaced it -> gathered.say(Aspect.HOLD, it.hold());
            case LegalHoldReleased it -> gathered.say(Aspect.HOLD, it.hold());
            case RosterRecorded _, RecordCorrected _ -> {}
        }
        return gathered.statements;
    }

    private static final class Gathered {
        private final Set<Statement> statements = new LinkedHashSet<>();

        void say(Aspect aspect, Ref... things) {
            for (Ref thing : things) {
                statements.add(new Statement(thing, aspect));
            }
        }

        void known(Aspect aspect, @Nullable Personal<Ref> thing) {
            if (thing != null) {
                thing.known().ifPresent(ref -> say(aspect, ref));
            }
        }
    }
}
