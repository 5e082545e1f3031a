package dev.acta.log.copy;

import dev.acta.log.Leaf;
import java.util.List;

/**
 * One event, as a copy has it.
 *
 * @param position where the copy says it stands, from 0
 * @param leaf what the tree commits to
 * @param leafHash the leaf's hash as the copy keeps it; of a line, the hash of the leaf's text in it; 32 bytes
 * @param payload the payload
 * @param metadata the metadata
 * @param items the personal items by their number; empty where the event has none
 */
public record CopiedEvent(
        long position, Leaf leaf, byte[] leafHash, Salted payload, Salted metadata, List<CopiedItem> items) {

    public CopiedEvent {
        items = List.copyOf(items);
    }
}
