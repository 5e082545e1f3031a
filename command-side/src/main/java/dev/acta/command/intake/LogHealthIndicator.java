package dev.acta.command.intake;

import dev.acta.store.LogEvent;
import dev.acta.store.read.LogReader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;

/** Down while the log cannot be reached or written, or was last written by a clock that runs ahead of this one. */
final class LogHealthIndicator implements HealthIndicator {
    private static final Duration LARGEST_SKEW = Duration.ofSeconds(5);

    private final LogReader log;
    private final Clock clock;
    private final LastAppend lastAppend;

    LogHealthIndicator(LogReader log, Clock clock, LastAppend lastAppend) {
        this.log = log;
        this.clock = clock;
        this.lastAppend = lastAppend;
    }

    @Override
    public Health health() {
        try {
            long size = log.size();
            Instant latest = clock.instant().plus(LARGEST_SKEW);
            boolean skewed = size > 0
                    && log.rows(size - 1, 1).stream().map(LogEvent::recordedAt).anyMatch(latest::isBefore);
            if (skewed) {
                return Health.down()
                        .withDetail(
                                "reason", "the log was last written by a clock more than " + LARGEST_SKEW + " ahead")
                        .build();
            }
            return lastAppend
                    .failure()
                    .map(why -> Health.down().withDetail("reason", why))
                    .orElseGet(Health::up)
                    .withDetail("size", size)
                    .build();
        } catch (DataAccessException e) {
            return Health.down().withDetail("reason", "the log cannot be read").build();
        }
    }
}
