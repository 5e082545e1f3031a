package dev.acta.log.verify;

import dev.acta.log.verify.Step.Damaged;
import dev.acta.log.verify.Step.Gap;
import dev.acta.log.verify.Step.Placed;
import dev.acta.log.verify.Step.Surplus;
import org.jspecify.annotations.Nullable;

/**
 * Puts events on positions one after the other. By a look at the one behind it tells an event that is missing from one
 * that is too many and from one that only says a wrong position.
 */
final class Positions {

    private final Reading reading;
    private final long to;
    private long expected;
    private @Nullable Read current;
    private @Nullable Read behind;
    private boolean looked;

    Positions(Reading reading, long from, long to) {
        this.reading = reading;
        this.to = to;
        expected = from;
        current = reading.next();
    }

    /** The next step; null when all positions are behind, and all events too. */
    @Nullable
    Step next() {
        return switch (current) {
            case null -> expected < to ? gap(to) : null;
            case Read.Bad(var part) -> passing(new Damaged(part));
            case Read.Good(Recomputed event) -> step(event, event.event().position());
        };
    }

    private Step step(Recomputed event, long says) {
        boolean room = expected < to;
        if (room && (says == expected || isBehind(expected + 1))) {
            return passing(new Placed(event, expected++));
        }
        if (room && says > expected && says < to && !isBehind(expected)) {
            return gap(says);
        }
        return passing(new Surplus(event, expected));
    }

    private Step gap(long end) {
        Step gap = new Gap(expected, end);
        expected = end;
        return gap;
    }

    private boolean isBehind(long position) {
        if (!looked) {
            behind = reading.next();
            looked = true;
        }
        return behind instanceof Read.Good(Recomputed event) && event.event().position() == position;
    }

    private Step passing(Step step) {
        current = looked ? behind : reading.next();
        looked = false;
        return step;
    }
}
