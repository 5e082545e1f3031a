package dev.acta.query.projection;

import dev.acta.events.RecordCorrected;
import dev.acta.events.json.CorrectedPayload;
import dev.acta.events.json.EventJson;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Reads events as they stand after all their corrections so far. */
public final class Restatement {

    private final EventJson json;
    private final Past past;

    public Restatement(EventJson json, Past past) {
        this.json = json;
        this.past = past;
    }

    /**
     * The event at a position with its corrections so far; these as corrected themselves.
     *
     * @throws IllegalStateException if a correction does not fit what it corrects
     */
    public Recorded of(long position) {
        Recorded recorded = past.at(position);
        List<Long> corrections = past.correctionsOf(position);
        ObjectNode payload = recorded.payload();
        for (long correction : corrections) {
            payload = apply(recorded, payload, of(correction));
        }
        return corrections.isEmpty()
                ? recorded
                : recorded.corrected(
                        json.decode(recorded.type(), recorded.revision(), payload, recorded.items()),
                        payload,
                        corrections);
    }

    private ObjectNode apply(Recorded recorded, ObjectNode payload, Recorded correction) {
        if (!(correction.event() instanceof RecordCorrected corrected)) {
            throw new IllegalStateException("Position " + correction.position() + " is not a correction");
        }
        return switch (json.correct(recorded.type(), payload, corrected.changes())) {
            case CorrectedPayload.Applied(ObjectNode reads) -> reads;
            case CorrectedPayload.Refused(var reason, int _, String pointer, String message) ->
                throw new IllegalStateException("The correction at %d does not fit position %d: %s at %s, %s"
                        .formatted(correction.position(), recorded.position(), reason, pointer, message));
        };
    }
}
