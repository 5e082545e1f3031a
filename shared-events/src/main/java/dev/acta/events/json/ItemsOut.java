package dev.acta.events.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationContext;

/** The personal items of one event, gathered while its payload is written. */
final class ItemsOut {
    private final List<byte[]> items = new ArrayList<>();
    private @Nullable StagedItems staged;

    static ItemsOut of(SerializationContext context) {
        return (ItemsOut) context.getAttribute(ItemsOut.class);
    }

    int add(byte[] item) {
        if (staged != null) {
            throw new IllegalStateException("staged items must be an event's only personal part");
        }
        items.add(item);
        return items.size() - 1;
    }

    void stage(StagedItems stage) {
        if (staged != null || !items.isEmpty()) {
            throw new IllegalStateException("staged items must be an event's only personal part");
        }
        staged = stage;
    }

    int size() {
        return items.size();
    }

    List<byte[]> items() {
        return List.copyOf(items);
    }

    @Nullable
    StagedItems staged() {
        return staged;
    }
}
