package dev.acta.benchmarks.log;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;

/** Callers that each call again as soon as they have their answer. */
public final class Load {

    private Load() {}

    /** One call, by a caller, of a number. */
    public interface Call {
        /** Makes it. */
        void make(int caller, long number);
    }

    /**
     * What came of it.
     *
     * @param perSecond calls a second
     * @param latencies of all calls
     */
    public record Result(double perSecond, Latencies latencies) {}

    /**
     * Runs the load.
     *
     * @param callers how many at once
     * @param duration how long
     */
    public static Result run(int callers, Duration duration, Call call) {
        LongAdder calls = new LongAdder();
        Latencies latencies = new Latencies();
        long begin = System.nanoTime();
        long end = begin + duration.toNanos();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int caller = 0; caller < callers; caller++) {
                int number = caller;
                threads.execute(() -> {
                    long count = 0;
                    for (long start = System.nanoTime(); start < end; start = System.nanoTime()) {
                        call.make(number, count++);
                        latencies.add(System.nanoTime() - start);
                        calls.increment();
                    }
                });
            }
        }
        return new Result(calls.sum() / ((System.nanoTime() - begin) / 1e9), latencies);
    }
}
