package dev.acta.command.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The lines under way. One thread begins them, as many at once as there is room for and those that meet one after the
 * other; another takes their answers in the order of the lines.
 *
 * @param <A> an answer
 */
public final class Window<A> {
    private final Semaphore room;
    private final Executor threads;
    private final BlockingQueue<Slot<A>> inOrder = new LinkedBlockingQueue<>();
    private final List<Slot<A>> underWay = new ArrayList<>();
    private final Slot<A> last = new Slot<>(Things.NONE, new CompletableFuture<>());

    private record Slot<A>(Things things, CompletableFuture<A> answer) {}

    /** @param size how many lines there is room for, from when they are begun until their answers are told */
    public Window(int size, Executor threads) {
        this.room = new Semaphore(size);
        this.threads = threads;
    }

    /**
     * Waits for room, and has a line worked on once those before it that it meets are done, however they ended.
     *
     * @param work always called, unless this is interrupted
     */
    public void begin(Things things, Supplier<A> work) throws InterruptedException {
        room.acquire();
        underWay.removeIf(earlier -> earlier.answer().isDone());
        CompletableFuture<?>[] before = underWay.stream()
                .filter(earlier -> things.meet(earlier.things()))
                .map(Slot::answer)
                .toArray(CompletableFuture<?>[]::new);
        Slot<A> slot = new Slot<>(
                things, CompletableFuture.allOf(before).handleAsync((nothing, failure) -> work.get(), threads));
        underWay.add(slot);
        inOrder.add(slot);
    }

    /** Nothing more will be begun. */
    public void end() {
        inOrder.add(last);
    }

    /**
     * Waits for the next answer; null after the last one.
     *
     * @throws java.util.concurrent.CompletionException if the work on it failed
     */
    @SuppressWarnings("ReferenceEquality") // the last slot is this very one
    public @Nullable A next() throws InterruptedException {
        Slot<A> next = inOrder.take();
        return next == last ? null : next.answer().join();
    }

    /** Whether the next answer would have to be waited for. */
    public boolean isQuiet() {
        Slot<A> next = inOrder.peek();
        return next == null || !next.answer().isDone();
    }

    /** An answer was told; there is room for another line. */
    public void told() {
        room.release();
    }
}
