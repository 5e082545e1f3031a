package dev.acta.command.intake;

import dev.acta.store.checkpoint.CheckpointSigner;
import dev.acta.store.checkpoint.Checkpoints;
import dev.acta.store.checkpoint.Checkpoints.Published;
import dev.acta.store.checkpoint.SignerStatus;
import dev.acta.store.checkpoint.SignerStatus.Role;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;

/** Down while the log is halted, and while it has grown for long without a checkpoint. */
final class SignerHealthIndicator implements HealthIndicator {
    private static final Duration OVERDUE = Duration.ofSeconds(30);

    private final CheckpointSigner signer;
    private final Checkpoints checkpoints;
    private final Clock clock;

    SignerHealthIndicator(CheckpointSigner signer, Checkpoints checkpoints, Clock clock) {
        this.signer = signer;
        this.checkpoints = checkpoints;
        this.clock = clock;
    }

    @Override
    public Health health() {
        try {
            SignerStatus status = signer.status();
            Optional<Published> last = checkpoints.latest();
            Health.Builder health = halted().or(
                            () -> status.role() == Role.NONE && last.isEmpty() ? Optional.empty() : overdue(status))
                    .map(why -> Health.down().withDetail("reason", why))
                    .orElseGet(Health::up)
                    .withDetail(
                            "role",
                            status.role().name().toLowerCase(Locale.ROOT).replace('_', ' '));
            last.ifPresent(it -> health.withDetail("size", it.size()));
            return health.build();
        } catch (DataAccessException e) {
            return Health.down().withDetail("reason", "the log cannot be read").build();
        }
    }

    private Optional<String> halted() {
        return checkpoints.halted().map(reason -> "the log is halted: " + reason);
    }

    private Optional<String> overdue(SignerStatus status) {
        Instant latest = clock.instant().minus(OVERDUE);
        return checkpoints
                .unsignedSince()
                .filter(latest::isAfter)
                .map(since -> status.trouble() == null ? "nothing was signed since " + since : status.trouble());
    }
}
