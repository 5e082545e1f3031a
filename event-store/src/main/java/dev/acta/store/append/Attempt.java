package dev.acta.store.append;

import dev.acta.log.LogTime;
import dev.acta.log.MerkleHash;
import dev.acta.log.RightEdge;
import dev.acta.log.Subtree;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A batch as it would stand right behind a head: stamped, hashed and folded into the tree.
 *
 * @param from the head it stands behind
 * @param requests in their order
 * @param leafHashes of all their events
 * @param completed the subtrees it completes
 * @param to the head it leads to
 */
record Attempt(
        LogHead from, List<AppendRequest> requests, List<byte[]> leafHashes, List<Subtree> completed, LogHead to) {

    private static final Duration MAX_SKEW = Duration.ofSeconds(5);

    /**
     * @param now this node's clock
     * @throws ClockSkewed if the head was stamped by a clock more than 5 s ahead of it
     */
    static Attempt behind(LogHead head, List<AppendRequest> requests, Instant now) {
        Instant recordedAt = stamp(head, now);
        RightEdge edge = head.edge().copy();
        List<byte[]> leafHashes = new ArrayList<>();
        List<Subtree> completed = new ArrayList<>();
        for (AppendRequest request : requests) {
            for (NewEvent event : request.events()) {
                byte[] leafHash = MerkleHash.leaf(event.leaf(recordedAt).bytes());
                leafHashes.add(leafHash);
                edge.append(leafHash, completed::add);
            }
        }
        return new Attempt(head, requests, leafHashes, completed, new LogHead(edge, recordedAt));
    }

    private static Instant stamp(LogHead head, Instant now) {
        if (head.recordedAt().isAfter(now.plus(MAX_SKEW))) {
            throw new ClockSkewed("The log was last written at " + LogTime.text(head.recordedAt())
                    + " by its writer's clock, but here it is " + LogTime.text(now) + ": check both nodes' clocks");
        }
        Instant cut = LogTime.cut(now);
        return head.recordedAt().isAfter(cut) ? head.recordedAt() : cut;
    }

    /** Nothing to append: the head stands where it stood. */
    static Attempt nothing(LogHead head) {
        return new Attempt(head, List.of(), List.of(), List.of(), head);
    }

    /** Tells every caller where its events stand. */
    void complete() {
        Committed.complete(requests, new AppendedEvents(from.size(), leafHashes.size(), to.recordedAt()));
    }
}
