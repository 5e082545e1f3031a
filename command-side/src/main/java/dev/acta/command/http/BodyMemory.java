package dev.acta.command.http;

import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refused;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/** The memory that JSON bodies may take at once, in KiB. */
@Component
final class BodyMemory {
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final int KIB = 1 << 10;

    private final int all;
    private final Semaphore free;

    BodyMemory(BodyLimits limits) {
        this.all = Math.toIntExact(limits.atOnce().toKilobytes());
        this.free = new Semaphore(all);
    }

    /** What is given back once a body is done with. */
    interface Share extends AutoCloseable {
        @Override
        void close();
    }

    /** @throws Refused if there is not so much left */
    Share take(long bytes) {
        int share = share(bytes);
        if (!free.tryAcquire(share)) {
            throw Refused.forNow(
                    Reason.SERVER_BUSY,
                    "Bodies of " + all + " KiB are being read (acta.body.at-once). Send it again",
                    SOON,
                    null);
        }
        return () -> free.release(share);
    }

    /** Waits until there is so much left. */
    Share await(long bytes) throws InterruptedException {
        int share = share(bytes);
        free.acquire(share);
        return () -> free.release(share);
    }

    /** How much is taken, in KiB. */
    int taken() {
        return all - free.availablePermits();
    }

    private int share(long bytes) {
        return (int) Math.min(all, (bytes + KIB - 1) / KIB);
    }
}
