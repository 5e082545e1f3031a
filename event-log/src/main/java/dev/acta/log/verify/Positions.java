package dev.acta.log.verify;

import dev.acta.log.verify.Step.Damaged;
import dev.acta.log.verify.Step.Gap;
import dev.acta.log.verify.Step.Placed;
import dev.acta.log.verify.Step.Surplus;
import org.jspecify.annotations.Nullable;

/**
 * Puts events on the positions 0, 1, 2 ... By a look at the one behind it tells an event that is missing from one that
 * is too many and from one that only says a wrong position.
 */
final class Positions {

    private final Reading reading;
    private final long to;
    private long expected;
    private @Nullable Read current;

    Positions(Reading reading, long from, long to) {
        this.reading = reading;
        this.to = to;
        expected = from;
        current = reading.next();
    }

    /** The next step; null when all positions are behind, and all events too. */
    @Nullable Step next() {
        Read read = current;
        return switch (read) {
            case null -> expected < to ? gap(to) : null;
            case Read.Bad(var part) -> passing(new Damaged(part));
            case Read.Good(CheckedEvent event) -> step(event);
        };
    }

    private Step step(CheckedEvent event) {
        long says = event.event().position();
        if (says == expected && expected < to) {
            return placed(event);
        }
        Read behind = reading.next();
        if (expected < to && isAt(behind, expected + 1)) {
            current = behind;
            return new Placed(event, expected++);
        }
        if (says > expected && says < to && !isAt(behind, expected)) {
            Step gap = gap(says);
            return new Gap(expected, says);
        }
        current = behind;
        return new Surplus(event, expected);
    }
}
