package dev.acta.command.http;

import dev.acta.command.intake.Receipt;
import dev.acta.store.checkpoint.Checkpoints;
import dev.acta.store.checkpoint.Checkpoints.Published;
import dev.acta.store.checkpoint.Proofs;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a caller gets that prefers to wait for a checkpoint: proof files of the events that its receipt lists. */
@Component
final class CheckpointProofs {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Checkpoints checkpoints;
    private final Proofs proofs;

    CheckpointProofs(Checkpoints checkpoints, Proofs proofs) {
        this.checkpoints = checkpoints;
        this.proofs = proofs;
    }

    /**
     * An event's proof.
     *
     * @param proof a C2SP tlog-proof file
     */
    record EventProof(long position, String proof) {}

    /** Empty where no checkpoint came in time: the command is on record all the same. */
    Optional<List<EventProof>> of(Receipt receipt) {
        return covering(receipt.logSize())
                .map(checkpoint -> positions(receipt)
                        .mapToObj(position -> new EventProof(position, proofs.file(position, checkpoint)))
                        .toList());
    }

    private Optional<Published> covering(long size) {
        try {
            return checkpoints.awaitCovering(size, PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static LongStream positions(Receipt receipt) {
        LongStream listed = receipt.events().stream().mapToLong(Receipt.Recorded::position);
        return LongStream.concat(
                listed, Stream.ofNullable(receipt.lastPosition()).mapToLong(Long::longValue));
    }
}
