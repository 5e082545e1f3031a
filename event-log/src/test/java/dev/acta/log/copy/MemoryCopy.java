package dev.acta.log.copy;

import dev.acta.log.note.VerifierKey;
import dev.acta.log.tile.Tile;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A copy in memory, without tiles. */
public final class MemoryCopy implements LogCopy {

    private final List<VerifierKey> keys;
    private final List<CheckpointLine> checkpoints;
    private final List<CopiedEvent> events;

    public MemoryCopy(List<VerifierKey> keys, List<CheckpointLine> checkpoints, List<CopiedEvent> events) {
        this.keys = List.copyOf(keys);
        this.checkpoints = List.copyOf(checkpoints);
        this.events = List.copyOf(events);
    }

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public List<VerifierKey> keys() {
        return keys;
    }

    @Override
    public Optional<byte[]> checkpoint() {
        return checkpoints.isEmpty()
                ? Optional.empty()
                : Optional.of(checkpoints.getLast().note());
    }

    @Override
    public CopyCursor<CheckpointLine> checkpoints() {
        return cursor(checkpoints);
    }

    @Override
    public long head() {
        return events.size();
    }

    @Override
    public boolean grows() {
        return false;
    }

    @Override
    public CopyCursor<CopiedEvent> events(long from, long to) {
        return cursor(new ArrayList<>(
                events.subList((int) Math.min(from, events.size()), (int) Math.min(to, events.size()))));
    }

    @Override
    public boolean hasTiles() {
        return false;
    }

    @Override
    public Optional<byte[]> tile(Tile tile) {
        return Optional.empty();
    }

    @Override
    public void close() {}

    private static <T> CopyCursor<T> cursor(List<T> all) {
        Iterator<T> left = all.iterator();
        return new CopyCursor<>() {
            @Override
            public @Nullable T next() {
                return left.hasNext() ? left.next() : null;
            }

            @Override
            public void close() {}
        };
    }
}
