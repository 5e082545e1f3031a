package dev.acta.store.verify;

import dev.acta.log.RightEdge;
import dev.acta.log.copy.CopiedEvent;
import dev.acta.log.verify.Finding;
import dev.acta.log.verify.Findings;
import dev.acta.log.verify.SideCheck;
import dev.acta.store.personal.KeyedDigests;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Table {@code digest_key}: one row, the fingerprint of the key, where the key is at hand. */
record KeyRow(SnapshotConnections connections, @Nullable KeyedDigests digests) implements SideCheck {

    @Override
    public void event(CopiedEvent event, RightEdge tree, Findings findings) {}

    @Override
    public void end(RightEdge tree, Findings findings) {
        if (digests == null) {
            return;
        }
        List<byte[]> rows =
                Rows.all(connections, row -> row.getBytes(1), "SELECT fingerprint FROM acta_log.digest_key");
        if (rows.size() != 1 || !Arrays.equals(rows.getFirst(), digests.fingerprint())) {
            findings.add(
                    Finding.Kind.TABLE,
                    "digest_key",
                    "The fingerprint is not that of the digest key: no receipt would be found again");
        }
    }
}
