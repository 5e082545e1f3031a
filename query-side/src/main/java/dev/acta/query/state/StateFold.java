package dev.acta.query.state;

import dev.acta.events.RecordCorrected;
import dev.acta.events.RosterRecorded;
import dev.acta.events.json.EventJson;
import dev.acta.query.projection.Fold;
import dev.acta.query.projection.Past;
import dev.acta.query.projection.Recorded;
import dev.acta.query.projection.Restatement;
import java.util.function.Consumer;

/** Keeps what events say of things, in the versions that corrections make of it; and the accounts of networks. */
final class StateFold implements Fold<StateChange> {

    private final EventJson json;

    StateFold(EventJson json) {
        this.json = json;
    }

    @Override
    public void fold(Recorded recorded, Past past, Consumer<StateChange> changes) {
        if (recorded.event() instanceof RosterRecorded) {
            changes.accept(new StateChange.Listed(recorded));
        } else {
            say(recorded, recorded.position(), changes);
        }
        Restatement restatement = new Restatement(json, past);
        Recorded correcting = recorded;
        while (correcting.event() instanceof RecordCorrected correction) {
            correcting = restatement.of(correction.target().position());
            changes.accept(new StateChange.Superseded(correcting.position(), recorded.position()));
            say(correcting, recorded.position(), changes);
        }
    }

    private static void say(Recorded recorded, long since, Consumer<StateChange> changes) {
        if (!Statement.of(recorded).isEmpty()) {
            changes.accept(new StateChange.Said(recorded, since));
        }
    }
}
