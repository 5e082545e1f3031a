package dev.acta.benchmarks.suspension;

import dev.acta.benchmarks.log.Latencies;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Small commands at a fixed rate, whatever the answers; a latency counts from the moment the command was due, so that a
 * stall is felt by all that were due in it.
 */
public final class SteadyLoad implements AutoCloseable {

    private final ScheduledExecutorService schedule = Executors.newScheduledThreadPool(1);
    private final AtomicLong number = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private volatile Latencies latencies = new Latencies();

    /**
     * Begins.
     *
     * @param perSecond commands a second
     */
    public SteadyLoad(HttpClient http, Requests requests, int perSecond) {
        long interval = TimeUnit.SECONDS.toNanos(1) / perSecond;
        long begin = System.nanoTime();
        var _ = schedule.scheduleAtFixedRate(
                () -> {
                    long count = number.getAndIncrement();
                    long due = begin + count * interval;
                    Latencies into = latencies;
                    var _ = http.sendAsync(requests.document("d" + count), BodyHandlers.discarding())
                            .whenComplete((response, failure) -> {
                                into.add(System.nanoTime() - due);
                                if (failure != null || response.statusCode() != 201) {
                                    failed.incrementAndGet();
                                }
                            });
                },
                0,
                interval,
                TimeUnit.NANOSECONDS);
    }

    /** The latencies since the last call; what is due from now on counts for the next. */
    public Latencies next() {
        Latencies last = latencies;
        latencies = new Latencies();
        return last;
    }

    /** How many commands were not answered with 201. */
    public long failed() {
        return failed.get();
    }

    @Override
    public void close() {
        schedule.close();
    }
}
