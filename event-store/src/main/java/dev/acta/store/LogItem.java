package dev.acta.store;

import dev.acta.log.PersonalRoot;
import java.util.Optional;

/** A personal item of an event, as the log has it. */
public sealed interface LogItem {

    /**
     * It is there.
     *
     * @param salt its own 32 random bytes
     * @param bytes the item
     */
    record Present(byte[] salt, byte[] bytes) implements LogItem {}

    /**
     * It was erased.
     *
     * @param hash what is left of it, 32 bytes
     * @param by the position of the event that names it
     */
    record Erased(byte[] hash, long by) implements LogItem {}

    /** It is not there, and no event names it: somebody deleted it behind the log's back. */
    record Missing() implements LogItem {}

    /** Its hash under the event's personal root, see {@link PersonalRoot#itemHash}; empty where it is missing. */
    default Optional<byte[]> itemHash() {
        return switch (this) {
            case Present(byte[] salt, byte[] bytes) -> Optional.of(PersonalRoot.itemHash(salt, bytes));
            case Erased(byte[] hash, long _) -> Optional.of(hash);
            case Missing() -> Optional.empty();
        };
    }
}
