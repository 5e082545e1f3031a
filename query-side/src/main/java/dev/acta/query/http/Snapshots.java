package dev.acta.query.http;

import dev.acta.query.projection.ProjectionWatch;
import dev.acta.store.read.InstantNotSettled;
import dev.acta.store.read.LogReader;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.LongFunction;
import org.springframework.transaction.support.TransactionOperations;

/** Reads a projection as of one position, in one snapshot of the database. */
public final class Snapshots {

    private final ProjectionWatch projections;
    private final LogReader log;
    private final TransactionOperations snapshot;
    private final Clock clock;

    /**
     * Reads projections.
     *
     * @param snapshot begins read-only transactions that see one state of the database
     */
    public Snapshots(ProjectionWatch projections, LogReader log, TransactionOperations snapshot, Clock clock) {
        this.projections = projections;
        this.log = log;
        this.snapshot = snapshot;
        this.clock = clock;
    }

    /**
     * Reads as of the position that a request asks for, by its parameter {@code asOf} and its header
     * {@link Parameters#MIN_POSITION}: otherwise as of the last one that the projection has taken.
     *
     * @param read is given the last position that counts, -1 where none does
     * @throws Refusal if the position cannot be read, or not yet
     */
    public <T> T read(String projection, Parameters parameters, LongFunction<T> read) {
        return read(projection, parameters, parameters.one("asOf").map(this::asOf), read);
    }

    /** The same, as of a position that is known already. */
    public <T> T read(String projection, Parameters parameters, Optional<Long> asOf, LongFunction<T> read) {
        parameters.minPosition().ifPresent(position -> await(projection, position));
        asOf.ifPresent(position -> await(projection, position));
        T result = snapshot.execute(status -> {
            long last = projections.taken(projection) - 1;
            return read.apply(asOf.orElse(last));
        });
        if (result == null) {
            throw new IllegalStateException("Nothing was read");
        }
        return result;
    }

    private long asOf(String text) {
        if (text.matches("[0-9]+")) {
            long position = Parameters.position("asOf", text);
            long size = log.size();
            if (position >= size) {
                throw Refusal.parameter("asOf", "must be a position on record; so far there are " + size);
            }
            return position;
        }
        Instant instant = Parameters.instant("asOf", text, ", or a position, a whole number from 0");
        if (instant.isAfter(clock.instant())) {
            throw Refusal.parameter("asOf", "must not lie in the future");
        }
        try {
            return log.sizeAt(instant) - 1;
        } catch (InstantNotSettled e) {
            throw (Refusal) Refusal.notSettled(String.valueOf(e.getMessage())).initCause(e);
        }
    }

    private void await(String projection, long position) {
        if (!projections.await(projection, position + 1)) {
            throw Refusal.behind(position, projections.taken(projection));
        }
    }
}
