package dev.acta.store.append;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Requests that go into one commit. No two of them touch the same stream, receipt or claim: of two that do, the later
 * must be judged by a log that has the earlier. One that erases goes alone.
 */
final class Batch {

    private final int maxEvents;
    private final int maxWeight;
    private final List<AppendRequest> requests = new ArrayList<>();
    private final Set<Object> touched = new HashSet<>();
    private int events;
    private int weight;

    Batch(int maxEvents, int maxWeight) {
        this.maxEvents = maxEvents;
        this.maxWeight = maxWeight;
    }

    /** Takes the request in, unless there is no room for it or it must wait for one that came before it. */
    boolean add(AppendRequest request) {
        List<Object> keys = request.touched();
        boolean free = keys.stream().noneMatch(touched::contains);
        touched.addAll(keys);
        if (!free || !hasRoomFor(request)) {
            return false;
        }
        requests.add(request);
        events += request.events().size();
        weight += request.weight();
        return true;
    }

    private boolean hasRoomFor(AppendRequest request) {
        return requests.isEmpty()
                || (!request.erases()
                        && events + request.events().size() <= maxEvents
                        && weight + request.weight() <= maxWeight);
    }

    boolean isFull() {
        return events >= maxEvents || weight >= maxWeight || requests.stream().anyMatch(AppendRequest::erases);
    }

    List<AppendRequest> requests() {
        return requests;
    }
}
