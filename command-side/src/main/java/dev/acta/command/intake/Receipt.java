package dev.acta.command.intake;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a caller gets for a recorded command; the same for ever.
 *
 * @param commandId made here
 * @param events what was recorded, in order; of more than {@value #LISTED} only the first
 * @param eventCount how many events there are, where not all are listed
 * @param lastPosition the position of the last, where not all are listed
 * @param recordedAt when the log took them in, microseconds
 * @param logSize the size of the log that holds them: the last position and one
 */
public record Receipt(
        String commandId,
        List<Recorded> events,
        @Nullable Integer eventCount,
        @Nullable Long lastPosition,
        Instant recordedAt,
        long logSize) {
    /** How many events a receipt lists. */
    static final int LISTED = 10;

    public record Recorded(long position, String eventId, String type) {}

    public Receipt {
        events = List.copyOf(events);
    }

    /** Abridged where there are many. */
    static Receipt of(String commandId, List<Recorded> first, int count, Instant recordedAt) {
        long last = first.getFirst().position() + count - 1;
        boolean all = count <= LISTED;
        return new Receipt(
                commandId,
                all ? first : first.subList(0, 1),
                all ? null : count,
                all ? null : last,
                recordedAt,
                last + 1);
    }
}
