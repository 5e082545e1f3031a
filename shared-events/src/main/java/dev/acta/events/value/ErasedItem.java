package dev.acta.events.value;

/**
 * A personal item that is no longer there.
 *
 * @param event the {@code event:} it was part of
 * @param item its number
 * @param hash {@code sha256:} of the item's leaf, {@code SHA-256(0x00 || salt || item)}: with it the event's personal
 *     root can still be proved
 */
public record ErasedItem(Ref event, int item, String hash) {
    public ErasedItem {
        Require.kind("event", event, RefKind.EVENT);
        Require.natural("item", item);
        Require.commitment("hash", hash);
    }
}
