package dev.acta.command.intake;

import dev.acta.command.intake.Receipt.Recorded;
import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refused;
import dev.acta.store.LogEvent;
import dev.acta.store.axon.MetadataBytes;
import dev.acta.store.read.LogReader;
import dev.acta.store.read.Receipts;
import dev.acta.store.read.Receipts.StoredReceipt;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DataAccessException;

/** Gives the receipts of commands that were recorded before, just as they were. */
final class Replays {
    private final Receipts receipts;
    private final LogReader log;

    Replays(Receipts receipts, LogReader log) {
        this.receipts = receipts;
        this.log = log;
    }

    /** The receipt that the log has under a key. */
    Optional<StoredReceipt> find(byte[] key) {
        try {
            return receipts.find(key);
        } catch (DataAccessException e) {
            throw Dispatch.unavailable(e);
        }
    }

    /**
     * The first answer, once more.
     *
     * @param digest of the command that is sent now
     * @throws Refused if another command was recorded under the key
     */
    Answer replay(StoredReceipt stored, byte[] digest) {
        if (!Arrays.equals(stored.command(), digest)) {
            throw new Refused(
                    Reason.IDEMPOTENCY_KEY_REUSED,
                    "This key was used for another command, which is recorded at event:" + stored.firstPosition()
                            + ". A command of its own needs a key of its own");
        }
        try {
            return new Answer(receipt(stored), true);
        } catch (DataAccessException e) {
            throw Dispatch.unavailable(e);
        }
    }

    private Receipt receipt(StoredReceipt stored) {
        List<LogEvent> first = log.rows(stored.firstPosition(), Math.min(stored.count(), Receipt.LISTED));
        String commandId = MetadataBytes.read(first.getFirst().metadata()).get(Authorship.COMMAND_ID);
        return Receipt.of(
                Objects.requireNonNull(commandId),
                first.stream()
                        .map(event -> new Recorded(event.position(), event.eventId(), event.type()))
                        .toList(),
                stored.count(),
                first.getFirst().recordedAt());
    }
}
