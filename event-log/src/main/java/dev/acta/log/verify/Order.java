package dev.acta.log.verify;

import dev.acta.log.Leaf;
import dev.acta.log.verify.Finding.Kind;
import java.time.Instant;

/** What must hold from one event to the next: ids that differ, sequences without holes, times that never fall. */
final class Order {

    private final Findings findings;
    private final KeySet ids = new KeySet();
    private final StreamHeads streams = new StreamHeads();
    private Instant recordedAt = Instant.MIN;
    private long missing;

    Order(Findings findings) {
        this.findings = findings;
    }

    void event(Recomputed event, long position) {
        Leaf leaf = event.event().leaf();
        String where = Where.event(position);
        if (!ids.add(event.idKey())) {
            findings.add(Kind.EVENT_ID, where, "An event in front of it has its id, " + leaf.eventId());
        }
        long expected = streams.pass(event.streamKey(), leaf.sequence());
        if (leaf.sequence() != expected && !isExplained(leaf.sequence() - expected)) {
            findings.add(
                    Kind.SEQUENCE,
                    where,
                    "In stream " + leaf.stream() + " sequence " + expected + " is next, not " + leaf.sequence());
        }
        if (leaf.recordedAt().isBefore(recordedAt)) {
            findings.add(
                    Kind.RECORDED_AT,
                    where,
                    "It was recorded at " + leaf.recordedAt() + ", the one in front of it at " + recordedAt);
        }
        recordedAt = leaf.recordedAt();
    }

    /** Events are missing, which is told elsewhere: as many sequences may be left out without being told again. */
    void missing(long events) {
        missing += events;
    }

    private boolean isExplained(long leftOut) {
        boolean explained = leftOut > 0 && leftOut <= missing;
        missing -= explained ? leftOut : 0;
        return explained;
    }

    long streams() {
        return streams.streams();
    }
}
