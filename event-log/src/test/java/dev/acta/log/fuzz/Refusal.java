package dev.acta.log.fuzz;

import java.util.Optional;
import java.util.function.Supplier;

/** The one exception by which a parser refuses what is not of its form; every other is a mistake of ours. */
final class Refusal {

    private Refusal() {}

    /** What was read, or nothing where it was refused. */
    static <T> Optional<T> or(Class<? extends RuntimeException> refusal, Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (RuntimeException e) {
            if (refusal.isInstance(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
