package dev.acta.events.value;

import java.util.Optional;

/**
 * What names a person: stored apart from the event, committed to by itself, and erasable by itself. A Ref that
 * {@linkplain Ref#isPersonal() names nobody} may stand here too, where an event can be about either; it is stored in
 * place.
 */
public sealed interface Personal<T> {
    record Present<T>(T value) implements Personal<T> {}

    /** It was here, and an event in the log says why it no longer is. */
    record Erased<T>() implements Personal<T> {}

    static <T> Personal<T> of(T value) {
        return new Present<>(value);
    }

    /** The value, unless it was erased. */
    default Optional<T> known() {
        return switch (this) {
            case Present<T>(T value) -> Optional.of(value);
            case Erased<T>() -> Optional.empty();
        };
    }
}
