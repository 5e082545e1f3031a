package dev.acta.events.value;

import java.util.List;
import java.util.function.Function;

/**
 * Personal items of one event on record.
 *
 * @param event an {@code event:}
 * @param items their numbers, each once; all that the event has where there are none
 */
public record ItemsOf(Ref event, List<Integer> items) {
    /** The most items that an erasure is asked for at once. */
    public static final int MOST = 10_000;

    public ItemsOf {
        Require.kind("event", event, RefKind.EVENT);
        items = numbers("items", items);
    }

    /** Whether it is all items of the event, however many they are. */
    public boolean all() {
        return items.isEmpty();
    }

    /** A copy of numbers of items, no two alike. */
    static List<Integer> numbers(String field, List<Integer> items) {
        if (items.size() > MOST) {
            throw new InvalidValue(field, "must have at most %d members, has %d".formatted(MOST, items.size()));
        }
        for (int i = 0; i < items.size(); i++) {
            Require.natural(field + "/" + i, items.get(i));
        }
        Require.distinct(field, items, Function.identity());
        return List.copyOf(items);
    }
}
