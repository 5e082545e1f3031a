package dev.acta.query.state;

import dev.acta.events.value.Occurrence;
import java.time.Instant;
import java.util.List;

/** How something that began and may have ended stands at a moment; what is not certain by then is not told. */
enum Standing {
    NOT_YET,
    STANDS,
    OVER,
    UNDETERMINED;

    /**
     * How it stands.
     *
     * @param begun when it began
     * @param ends when it ended or is to end, each by itself; as they are told, not as they came to pass
     */
    static Standing at(Instant moment, Occurrence begun, List<Occurrence> ends) {
        if (ends.stream().anyMatch(end -> isPast(end, moment))) {
            return OVER;
        }
        if (begun.startsAfter(moment)) {
            return NOT_YET;
        }
        boolean endless = ends.stream().allMatch(end -> end.startsAfter(moment));
        return isPast(begun, moment) && endless ? STANDS : UNDETERMINED;
    }

    private static boolean isPast(Occurrence occurrence, Instant moment) {
        return occurrence.to() != null && !occurrence.to().isAfter(moment);
    }
}
