package dev.acta.store.append;

import java.time.Instant;

/**
 * Where an append came to stand; it is durable.
 *
 * @param firstPosition the position of its first event
 * @param count how many events, at least 1; they stand one behind the other
 * @param recordedAt when the log took them in, microseconds
 */
public record AppendedEvents(long firstPosition, int count, Instant recordedAt) {

    /** The position of its last event. */
    public long lastPosition() {
        return firstPosition + count - 1;
    }
}
