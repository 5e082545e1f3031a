package dev.acta.benchmarks.log;

import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Latencies, in nanoseconds, gathered from many threads. */
public final class Latencies {

    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();

    /** Adds one. */
    public void add(long elapsed) {
        nanos.add(elapsed);
    }

    /** How many there are. */
    public int count() {
        return nanos.size();
    }

    /**
     * A quantile, in milliseconds.
     *
     * @param share 0 to 1
     */
    public double millis(double share) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted.length == 0
                ? Double.NaN
                : sorted[(int) Math.min(sorted.length - 1L, (long) (share * sorted.length))] / 1e6;
    }
}
