package dev.acta.query.timeline;

import dev.acta.events.ActaEvent;
import dev.acta.events.PersonalDataErased;
import dev.acta.events.RecordCorrected;
import dev.acta.events.RecordVoided;
import dev.acta.events.Rewrites;
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
 * Makes an entry of every event but the parts of rosters, of which a suspension can have thousands. What rewrites
 * another event makes one of its own, and a new version of the entry it rewrites; an erasure makes all versions of an
 * entry again.
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
        Recorded rewriting = recorded;
        while (rewriting.event() instanceof Rewrites rewrites) {
            rewriting = new Restatement(json, past).of(rewrites.rewritten().position());
            rewrite(rewriting, recorded.position(), past, changes);
        }
        if (recorded.event() instanceof PersonalDataErased erased) {
            erased.items().stream()
                    .map(item -> item.event().position())
                    .distinct()
                    .forEach(position -> forget(position, past, changes));
        }
    }

    private void rewrite(Recorded target, long at, Past past, Consumer<TimelineChange> changes) {
        if (!(target.event() instanceof RosterRecorded)) {
            long from = appliesFrom(target, new Restatement(json, past), past);
            changes.accept(new TimelineChange.Superseded(target.position(), at, from));
            changes.accept(new EntryVersion(target, at, from));
        }
    }

    /** Makes all versions of an entry again, now without what was erased. */
    private void forget(long position, Past past, Consumer<TimelineChange> changes) {
        Recorded recorded = past.at(position);
        if (recorded.event() instanceof RosterRecorded) {
            return;
        }
        changes.accept(new TimelineChange.Forgotten(position));
        changes.accept(new EntryVersion(recorded, position, Moments.ALWAYS));
        for (long at : past.rewritings(position)) {
            Past then = past.until(at);
            rewrite(new Restatement(json, then).of(position), at, then, changes);
        }
    }

    /** An error of recording was never what was known; one of a source was, until its correction was published. */
    private static long appliesFrom(Recorded target, Restatement restatement, Past past) {
        long from = Moments.ALWAYS;
        for (long position : past.rewritingsOf(target.position())) {
            ActaEvent rewriting = restatement.of(position).event();
            if (isOfASource(rewriting)) {
                from = Math.max(from, published(rewriting, restatement, past));
            }
        }
        return from;
    }

    private static boolean isOfASource(ActaEvent rewriting) {
        return switch (rewriting) {
            case RecordCorrected corrected -> corrected.kind() == CorrectionKind.SOURCE_ERROR;
            case RecordVoided voided -> voided.kind() == CorrectionKind.SOURCE_ERROR;
            case ActaEvent _ -> false;
        };
    }

    private static long published(ActaEvent rewriting, Restatement restatement, Past past) {
        Publicity publicity = Publicity.of(rewriting);
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
