package dev.acta.store;

import java.util.List;

/** What is personal of an event: each item is committed to by itself and can be erased by itself. */
public sealed interface PersonalPart {

    /** Nothing is. */
    record None() implements PersonalPart {}

    /**
     * These items are, in order.
     *
     * @param items at least one; each its own bytes
     */
    record Items(List<byte[]> items) implements PersonalPart {}

    /**
     * The items were written ahead under this event's id, see {@link dev.acta.store.personal.ItemStaging}.
     *
     * @param count how many, at least 1
     * @param root the commitment to them, see {@link dev.acta.log.PersonalRoot}, 32 bytes
     */
    record Staged(int count, byte[] root) implements PersonalPart {}
}
