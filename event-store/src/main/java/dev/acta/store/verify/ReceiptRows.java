package dev.acta.store.verify;

import dev.acta.log.RightEdge;
import dev.acta.log.copy.CopiedEvent;
import dev.acta.log.verify.Finding;
import dev.acta.log.verify.Findings;
import dev.acta.log.verify.SideCheck;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Table {@code receipt}: the first event of a command says in its metadata what its receipt is. */
final class ReceiptRows implements SideCheck {

    private static final String SQL =
            "SELECT first_position, key, command, count FROM acta_log.receipt ORDER BY first_position, key";

    private final Rows<Receipt> rows;
    private @Nullable Receipt row;

    /** As the metadata has it: {@code KEY:COMMAND:COUNT}. */
    private record Receipt(long position, String text) {}

    ReceiptRows(SnapshotConnections connections) {
        HexFormat hex = HexFormat.of();
        rows = new Rows<>(
                connections,
                it -> new Receipt(
                        it.getLong(1),
                        hex.formatHex(it.getBytes(2)) + ":" + hex.formatHex(it.getBytes(3)) + ":" + it.getInt(4)),
                SQL);
        row = rows.next();
    }

    @Override
    public void event(CopiedEvent event, RightEdge tree, Findings findings) {
        surplusBefore(event.position(), findings);
        Optional<String> said = SaidInMetadata.of(event.metadata().bytes(), "receipt");
        if (said.isEmpty()) {
            return;
        }
        if (row == null || row.position() != event.position()) {
            tell(findings, event.position(), "The receipt of the command that recorded this event is missing");
            return;
        }
        if (!row.text().equals(said.get())) {
            tell(findings, event.position(), "The receipt is not the one that the event's metadata names");
        }
        row = rows.next();
    }

    private void surplusBefore(long position, Findings findings) {
        while (row != null && row.position() < position) {
            tell(findings, row.position(), "A receipt that no event's metadata names");
            row = rows.next();
        }
    }

    @Override
    public void end(RightEdge tree, Findings findings) {
        surplusBefore(Long.MAX_VALUE, findings);
        rows.close();
    }

    private static void tell(Findings findings, long position, String what) {
        findings.add(Finding.Kind.TABLE, "receipt of event:" + position, what);
    }
}
