package dev.acta.events.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A list of what names persons, each stored apart from the event, committed to and erasable by itself. */
public sealed interface PersonalItems<T> {
    /** To be stored with the event. */
    record Present<T>(List<T> values) implements PersonalItems<T> {
        public Present {
            values = List.copyOf(values);
        }
    }

    /**
     * Already stored under the event's id, as its only personal part.
     *
     * @param root the RFC 6962 root over the items' salted leaves, 32 bytes
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by content below
    record Staged<T>(int count, byte[] root) implements PersonalItems<T> {
        public Staged {
            if (count < 1 || root.length != 32) {
                throw new InvalidValue("", "must have at least one item and a root of 32 bytes");
            }
            root = root.clone();
        }

        @Override
        public byte[] root() {
            return root.clone();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Staged<?>(int otherCount, byte[] otherRoot)
                    && count == otherCount
                    && Arrays.equals(root, otherRoot);
        }

        @Override
        public int hashCode() {
            return 31 * count + Arrays.hashCode(root);
        }

        @Override
        public String toString() {
            return "Staged[count=" + count + "]";
        }
    }

    /** As read from the log; null where an item was erased. */
    record AsStored<T>(List<@Nullable T> values) implements PersonalItems<T> {
        public AsStored {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }
    }

    static <T> PersonalItems<T> of(List<T> values) {
        return new Present<>(values);
    }

    /** How many there are, the erased ones included. */
    default int count() {
        return switch (this) {
            case Present<T>(List<T> values) -> values.size();
            case Staged<T>(int count, byte[] _) -> count;
            case AsStored<T>(List<@Nullable T> values) -> values.size();
        };
    }

    /** Those that are at hand: neither erased nor stored elsewhere before. */
    default List<T> known() {
        return switch (this) {
            case Present<T>(List<T> values) -> values;
            case Staged<T>(int _, byte[] _) -> List.of();
            case AsStored<T>(List<@Nullable T> values) ->
                values.stream()
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList();
        };
    }
}
