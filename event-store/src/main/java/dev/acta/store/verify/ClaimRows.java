package dev.acta.store.verify;

import dev.acta.log.RightEdge;
import dev.acta.log.copy.CopiedEvent;
import dev.acta.log.verify.Finding;
import dev.acta.log.verify.Findings;
import dev.acta.log.verify.SideCheck;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Table {@code claim}: the first event of an append names in its metadata the keys that the append has taken. */
final class ClaimRows implements SideCheck {

    private static final String SQL = "SELECT position, key FROM acta_log.claim ORDER BY position, key";

    private final Rows<Claim> rows;
    private @Nullable Claim row;

    private record Claim(long position, String key) {}

    ClaimRows(SnapshotConnections connections) {
        rows = new Rows<>(
                connections, it -> new Claim(it.getLong(1), HexFormat.of().formatHex(it.getBytes(2))), SQL);
        row = rows.next();
    }

    @Override
    public void event(CopiedEvent event, RightEdge tree, Findings findings) {
        Set<String> said = new TreeSet<>();
        SaidInMetadata.of(event.metadata().bytes(), "claims")
                .ifPresent(keys -> said.addAll(Arrays.asList(keys.split(",", -1))));
        while (row != null && row.position() <= event.position()) {
            if (row.position() < event.position() || !said.remove(row.key())) {
                surplus(row, findings);
            }
            row = rows.next();
        }
        said.forEach(key -> tell(findings, event.position(), "The claim " + key + " that the event took is missing"));
    }

    @Override
    public void end(RightEdge tree, Findings findings) {
        for (; row != null; row = rows.next()) {
            surplus(row, findings);
        }
        rows.close();
    }

    private static void surplus(Claim claim, Findings findings) {
        tell(findings, claim.position(), "A claim, " + claim.key() + ", that no event's metadata names");
    }

    private static void tell(Findings findings, long position, String what) {
        findings.add(Finding.Kind.TABLE, "claim of event:" + position, what);
    }
}
