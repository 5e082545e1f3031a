package dev.acta.store.verify;

import dev.acta.log.RightEdge;
import dev.acta.log.Subtree;
import dev.acta.log.copy.CopiedEvent;
import dev.acta.log.verify.Finding;
import dev.acta.log.verify.Findings;
import dev.acta.log.verify.SideCheck;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Table {@code merkle_node}: a row for every complete subtree of 256, 65,536 ... leaves, and no other. */
final class NodeRows implements SideCheck {

    /** In the order in which the subtrees are completed. */
    private static final String SQL = "SELECT level, index, hash FROM acta_log.merkle_node"
            + " ORDER BY ((index + 1)::numeric * (2::numeric ^ level)), level, index";

    private final Rows<Subtree> rows;
    private final RightEdge edge = RightEdge.empty();
    private @Nullable Subtree row;

    NodeRows(SnapshotConnections connections) {
        rows = new Rows<>(connections, it -> new Subtree(it.getInt(1), it.getLong(2), it.getBytes(3)), SQL);
        row = rows.next();
    }

    @Override
    public void event(CopiedEvent event, RightEdge tree, Findings findings) {
        edge.append(event.leafHash(), completed -> held(completed, findings));
    }

    private void held(Subtree completed, Findings findings) {
        while (row != null && ends(row) < ends(completed)) {
            surplus(row, findings);
        }
        if (row == null || row.level() != completed.level() || row.index() != completed.index()) {
            tell(findings, completed, "is missing: the subtree is complete");
            return;
        }
        if (!Arrays.equals(row.hash(), completed.hash())) {
            tell(findings, completed, "has another hash than the leaves of " + range(completed));
        }
        row = rows.next();
    }

    @Override
    public void end(RightEdge tree, Findings findings) {
        while (row != null) {
            surplus(row, findings);
        }
        rows.close();
    }

    private void surplus(Subtree unexpected, Findings findings) {
        tell(findings, unexpected, "stands for no complete subtree of the log");
        row = rows.next();
    }

    private static double ends(Subtree subtree) {
        return (subtree.index() + 1) * Math.pow(2, subtree.level()) + subtree.level() / 128.0;
    }

    private static String range(Subtree subtree) {
        long first = subtree.index() << subtree.level();
        return "event:" + first + " to event:" + (first + (1L << subtree.level()) - 1);
    }

    private static void tell(Findings findings, Subtree subtree, String what) {
        String where = "merkle_node level " + subtree.level() + " index " + subtree.index();
        findings.add(Finding.Kind.TABLE, where, "The row " + what);
    }
}
