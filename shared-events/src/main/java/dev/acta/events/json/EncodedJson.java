package dev.acta.events.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event in its stored form.
 *
 * @param payload JSON in UTF-8: keys in the order of the record's components, no nulls, no empty lists, no white space
 * @param items its personal values, JSON in UTF-8 each, in the order of their numbers in the payload
 * @param staged in place of items, where they were stored before
 */
public record EncodedJson(
        String type,
        int revision,
        byte[] payload,
        List<byte[]> items,
        @Nullable StagedItems staged) {}
