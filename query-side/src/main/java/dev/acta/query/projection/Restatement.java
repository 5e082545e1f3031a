package dev.acta.query.projection;

import dev.acta.events.ActaEvent;
import dev.acta.events.DuplicateMarked;
import dev.acta.events.RecordCorrected;
import dev.acta.events.RecordVoided;
import dev.acta.events.RecordsUnlinked;
import dev.acta.events.json.CorrectedPayload;
import dev.acta.events.json.EventJson;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Reads events as they stand after all that rewrote them so far. */
public final class Restatement {

    private final EventJson json;
    private final Past past;

    public Restatement(EventJson json, Past past) {
        this.json = json;
        this.past = past;
    }

    /**
     * The event at a position with what rewrote it so far; that as rewritten itself.
     *
     * @throws IllegalStateException if a correction does not fit what it corrects
     */
    public Recorded of(long position) {
        Recorded recorded = past.at(position);
        List<Long> rewritings = past.rewritingsOf(position);
        ObjectNode payload = recorded.payload();
        Standing standing = Standing.AS_RECORDED;
        for (long rewriting : rewritings) {
            Recorded by = of(rewriting);
            if (by.stands() && by.event() instanceof RecordCorrected corrected) {
                payload = apply(recorded, payload, by.position(), corrected);
            }
            standing = by.stands() ? after(standing, by) : standing;
        }
        return rewritings.isEmpty()
                ? recorded
                : recorded.rewritten(
                        json.decode(recorded.type(), recorded.revision(), payload, recorded.items()),
                        payload,
                        standing);
    }

    private static Standing after(Standing standing, Recorded by) {
        return switch (by.event()) {
            case RecordCorrected _ -> standing.corrected(by.position());
            case RecordVoided _ -> standing.voided(by.position());
            case DuplicateMarked marked -> standing.duplicate(marked.original());
            case RecordsUnlinked _ -> standing.unlinked(by.position());
            case ActaEvent _ ->
                throw new IllegalStateException("Position " + by.position() + " rewrites nothing, as far as is known");
        };
    }

    private ObjectNode apply(Recorded recorded, ObjectNode payload, long at, RecordCorrected corrected) {
        return switch (json.correct(recorded.type(), payload, corrected.changes())) {
            case CorrectedPayload.Applied(ObjectNode reads) -> reads;
            case CorrectedPayload.Refused(var reason, int _, String pointer, String message) ->
                throw new IllegalStateException("The correction at %d does not fit position %d: %s at %s, %s"
                        .formatted(at, recorded.position(), reason, pointer, message));
        };
    }
}
