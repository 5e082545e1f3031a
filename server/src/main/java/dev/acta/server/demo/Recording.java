package dev.acta.server.demo;

import dev.acta.server.demo.JuneDemo.Recorded;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** Sends the case and the rehearsal, in the order of recording. */
final class Recording {

    private static final String FINDING = "june-2020/11";

    private final ActaApi desk;
    private final ActaApi platform;
    private final Consumer<String> out;
    private final Map<String, Long> positions = new HashMap<>();

    Recording(ActaApi desk, ActaApi platform, Consumer<String> out) {
        this.desk = desk;
        this.platform = platform;
        this.out = out;
    }

    Recorded all(Rehearsal rehearsal, Progress.Factory progress) {
        List<Receipt> receipts = JuneCase.steps().stream().map(this::send).toList();
        long replayed = receipts.stream().filter(Receipt::replayed).count();
        out.accept("The June 2020 case: %d commands sent, %d recorded, %d on record already."
                .formatted(receipts.size(), receipts.size() - replayed, replayed));
        long begun = System.nanoTime();
        Receipt rehearsed = rehearse(rehearsal, progress);
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);
        out.accept("The rehearsal: %,d synthetic accounts in one command, %s at positions %d to %d (%.1f s)."
                .formatted(
                        rehearsal.accounts(),
                        rehearsed.replayed() ? "on record already" : "recorded",
                        rehearsed.first(),
                        rehearsed.last(),
                        taken.toMillis() / 1e3));
        long correction = receipts.getLast().first();
        return new Recorded(position(FINDING), correction, rehearsed.first(), Math.max(correction, rehearsed.last()));
    }

    private long position(String idempotencyKey) {
        return Objects.requireNonNull(positions.get(idempotencyKey), idempotencyKey);
    }

    private Receipt send(CaseStep step) {
        Placeholders placeholders = new Placeholders(
                positions,
                position -> desk.get("/v1/events/" + position, position).required("payload"));
        Receipt receipt = desk.record(step.command(), step.idempotencyKey(), placeholders.fill(step.body()));
        positions.put(step.idempotencyKey(), receipt.first());
        return receipt;
    }

    private Receipt rehearse(Rehearsal rehearsal, Progress.Factory factory) {
        try (Progress progress = factory.of(rehearsal.accounts())) {
            return platform.recordStreamed(
                    "suspend-network",
                    rehearsal.idempotencyKey(),
                    rehearsal.contentType(),
                    () -> rehearsal.body(progress));
        }
    }
}
