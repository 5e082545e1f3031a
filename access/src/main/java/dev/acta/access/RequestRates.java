package dev.acta.access;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** How many requests and lines each client, and each address without a token, may send; token buckets on this node. */
public final class RequestRates {
    /** So many buckets are kept; whoever was not heard of for longest begins anew with a full one. */
    static final int MOST_BUCKETS = 10_000;

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final AccessSettings settings;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_BUCKETS;
        }
    };

    RequestRates(AccessSettings settings) {
        this.settings = settings;
    }

    /**
     * Waits for the turn of a line of a client's bulk requests. Lines are counted apart, so that a client that imports
     * much is not refused what it sends besides.
     *
     * @throws InterruptedException if the wait is interrupted
     */
    public void awaitTurn(Caller client) throws InterruptedException {
        bucket("lines of " + client.name(), settings.linesPerSecond(), settings.linesPerSecond())
                .asBlocking()
                .consume(1);
    }

    /** Takes one of a client's; zero if that was to be had, else how long it is until it will be. */
    Duration take(Caller client) {
        return take(bucket("client " + client.name(), settings.requestsPerSecond(), settings.burst()));
    }

    /** The same, of an address without a good token. */
    Duration takeOfAddress(String address) {
        return take(bucket("address " + address, settings.anonymousRequestsPerSecond(), settings.anonymousBurst()));
    }

    private static Duration take(Bucket bucket) {
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    private Bucket bucket(String whose, int perSecond, int burst) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    whose,
                    key -> Bucket.builder()
                            .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, SECOND))
                            .build());
        }
    }

    int buckets() {
        synchronized (buckets) {
            return buckets.size();
        }
    }
}
