package dev.acta.query.timeline;

import dev.acta.events.RecordCorrected;
import dev.acta.events.RosterRecorded;
import dev.acta.events.json.EventJson;
import dev.acta.events.value.CorrectionKind;
import dev.acta.events.value.Ref;
import dev.acta.query.projection.Fold;
import dev.acta.query.projection.Past;
import dev.acta.query.projection.Recorded;
import dev.acta.query.projection.Restatement;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Makes an entry of every event but the parts of rosters, of which a suspension can have thousands. A correction makes
 * one of its own, and a new version of the entry it corrects.
 */
final class TimelineFold implements Fold<TimelineChange> {

    private final EventJson json;

    TimelineFold(EventJson json) {
        this.json = json;
    }

    @Override
    public void fold(Recorded recorded, Past past, Consumer<TimelineChange> changes) {
        if (recorded.event() instanceof RosterRecorded) {
            return;
        }
        changes.accept(new EntryVersion(recorded, recorded.position(), Moments.ALWAYS));
        Restatement restatement = new Restatement(json, past);
        Recorded correcting = recorded;
        while (correcting.event() instanceof RecordCorrected correction) {
            Recorded target = restatement.of(correction.target().position());
            if (!(target.event() instanceof RosterRecorded)) {
                long from = appliesFrom(target, restatement, past);
                changes.accept(new TimelineChange.Superseded(target.position(), recorded.position(), from));
                changes.accept(new EntryVersion(target, recorded.position(), from));
            }
            correcting = target;
        }
    }

    /** An error of recording was never what was known; one of a source was, until its correction was published. */
    private static long appliesFrom(Recorded target, Restatement restatement, Past past) {
        long from = Moments.ALWAYS;
        for (long position : target.corrections()) {
            if (restatement.of(position).event() instanceof RecordCorrected it
                    && it.kind() == CorrectionKind.SOURCE_ERROR) {
                from = Math.max(from, published(it, restatement, past));
            }
        }
        return from;
    }

    private static long published(RecordCorrected correction, Restatement restatement, Past past) {
        Publicity publicity = Publicity.of(correction);
        long from = publicity.from();
        for (Ref document : publicity.awaited()) {
            Optional<Recorded> found = past.named(document);
            if (found.isPresent()) {
                Recorded dated = restatement.of(found.get().position());
                from = Math.min(from, Publicity.of(dated.event()).revealed().getOrDefault(document, Moments.NEVER));
            }
        }
        return from;
    }
}
