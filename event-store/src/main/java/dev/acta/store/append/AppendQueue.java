package dev.acta.store.append;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** What waits to be appended on this node, in order of arrival, bounded by its number of events. */
final class AppendQueue {

    /** How many requests that must wait others may overtake. */
    private static final int LOOK_AHEAD = 1_000;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition filled = lock.newCondition();
    private final Deque<AppendRequest> waiting = new ArrayDeque<>();
    private final int maxEvents;
    private int events;
    private boolean closed;

    AppendQueue(int maxEvents) {
        this.maxEvents = maxEvents;
    }

    /**
     * @throws LogBusy if there is no room; a request larger than the whole queue fits into an empty one
     * @throws LogUnavailable if the node is stopping
     */
    void put(AppendRequest request) {
        lock.lock();
        try {
            if (closed) {
                throw new LogUnavailable("This node is stopping");
            }
            if (events > 0 && events + request.events().size() > maxEvents) {
                throw new LogBusy(events);
            }
            waiting.addLast(request);
            events += request.events().size();
            filled.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for a request and takes as many as fit into one commit; none once the queue is closed. */
    List<AppendRequest> take(int maxBatchEvents, int maxBatchWeight) throws InterruptedException {
        lock.lock();
        try {
            while (waiting.isEmpty() && !closed) {
                filled.await();
            }
            Batch batch = new Batch(maxBatchEvents, maxBatchWeight);
            int passedOver = 0;
            Iterator<AppendRequest> arrivals = waiting.iterator();
            while (arrivals.hasNext() && !batch.isFull() && passedOver < LOOK_AHEAD) {
                AppendRequest request = arrivals.next();
                if (batch.add(request)) {
                    arrivals.remove();
                    events -= request.events().size();
                } else {
                    passedOver++;
                }
            }
            return batch.requests();
        } finally {
            lock.unlock();
        }
    }

    /** Takes no more in, and gives back what still waited. */
    List<AppendRequest> close() {
        lock.lock();
        try {
            closed = true;
            List<AppendRequest> left = new ArrayList<>(waiting);
            waiting.clear();
            filled.signalAll();
            return left;
        } finally {
            lock.unlock();
        }
    }
}
