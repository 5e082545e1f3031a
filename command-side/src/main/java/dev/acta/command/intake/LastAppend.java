package dev.acta.command.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Remembers for a while that the log could not be written, unless it could since. */
final class LastAppend {
    /** A node that gets no commands because it is down must come up again by itself. */
    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    private final Clock clock;
    private final AtomicReference<@Nullable Failure> last = new AtomicReference<>();

    private record Failure(Instant at, String why) {}

    LastAppend(Clock clock) {
        this.clock = clock;
    }

    void succeeded() {
        last.set(null);
    }

    void failed(String why) {
        last.set(new Failure(clock.instant(), why));
    }

    /** Why the last append failed, if it did and not long ago. */
    Optional<String> failure() {
        return Optional.ofNullable(last.get())
                .filter(failure -> failure.at().isAfter(clock.instant().minus(REMEMBERED)))
                .map(Failure::why);
    }
}
