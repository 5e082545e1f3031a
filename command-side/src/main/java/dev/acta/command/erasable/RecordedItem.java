package dev.acta.command.erasable;

import dev.acta.events.value.ErasedItem;
import dev.acta.events.value.Ref;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A personal item that is on record, or was.
 *
 * @param event its {@code event:}
 * @param eventId the id of that event
 * @param stream the stream of that event
 * @param number its number
 * @param hash its hash under the event's personal root, 32 bytes
 * @param erasedBy the {@code event:} that says it was erased; null where it is there
 */
public record RecordedItem(
        Ref event,
        String eventId,
        String stream,
        int number,
        byte[] hash,
        @Nullable Ref erasedBy) {
    /** As the event says that erases it. */
    public ErasedItem erased() {
        return new ErasedItem(event, number, "sha256:" + HexFormat.of().formatHex(hash));
    }
}
