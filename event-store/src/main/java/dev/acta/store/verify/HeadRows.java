package dev.acta.store.verify;

import dev.acta.log.RightEdge;
import dev.acta.log.copy.CopiedEvent;
import dev.acta.log.verify.Finding;
import dev.acta.log.verify.Findings;
import dev.acta.log.verify.SideCheck;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Table {@code log_head}: what it says of the tree at some sizes, the last of which is the log's. */
final class HeadRows implements SideCheck {

    private static final String SQL = "SELECT size, right_edge, root, recorded_at FROM acta_log.log_head ORDER BY size";

    private final Rows<Head> rows;
    private @Nullable Head row;
    private long last;

    private record Head(long size, byte[] edge, byte[] root, Instant recordedAt) {}

    HeadRows(SnapshotConnections connections) {
        rows = new Rows<>(
                connections,
                it -> new Head(
                        it.getLong(1),
                        it.getBytes(2),
                        it.getBytes(3),
                        Objects.requireNonNull(it.getObject(4, OffsetDateTime.class))
                                .toInstant()),
                SQL);
        row = rows.next();
    }

    @Override
    public void event(CopiedEvent event, RightEdge tree, Findings findings) {
        while (row != null && row.size() <= tree.size()) {
            if (row.size() == tree.size()) {
                held(row, event, tree, findings);
            } else {
                tell(findings, row.size(), "The log was never of this size");
            }
            last = row.size();
            row = rows.next();
        }
    }

    private static void held(Head head, CopiedEvent event, RightEdge tree, Findings findings) {
        if (!Arrays.equals(head.root(), tree.root())) {
            tell(findings, head.size(), "The root is not that of the leaves");
        }
        if (!Arrays.equals(head.edge(), tree.bytes())) {
            tell(findings, head.size(), "The right edge is not that of the leaves");
        }
        if (!head.recordedAt().equals(event.leaf().recordedAt())) {
            tell(findings, head.size(), "The moment is not that of the last event");
        }
    }

    @Override
    public void end(RightEdge tree, Findings findings) {
        for (; row != null; row = rows.next()) {
            tell(findings, row.size(), "The log is shorter: it has " + tree.size() + " events");
            last = row.size();
        }
        if (last < tree.size()) {
            tell(findings, last, "The log goes on to " + tree.size() + " events, and no head says so");
        }
        rows.close();
    }

    private static void tell(Findings findings, long size, String what) {
        findings.add(Finding.Kind.TABLE, "log_head size " + size, what);
    }
}
