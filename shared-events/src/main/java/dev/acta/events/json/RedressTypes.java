package dev.acta.events.json;

import dev.acta.events.ComplaintDecided;
import dev.acta.events.ComplaintLodged;
import dev.acta.events.DisputeDecided;
import dev.acta.events.DisputeOpened;
import dev.acta.events.OutcomeImplemented;
import java.util.List;

/** How measures are looked at again: type names, records, and the fields that say which record it is. */
final class RedressTypes {
    static final List<EventType> ALL = List.of(
            EventType.of("ComplaintLodged", ComplaintLodged.class, "complaint"),
            EventType.of("ComplaintDecided", ComplaintDecided.class, "complaint", "platform"),
            EventType.of("DisputeOpened", DisputeOpened.class, "dispute", "platform", "body"),
            EventType.of("DisputeDecided", DisputeDecided.class, "dispute", "platform", "body"),
            EventType.of("OutcomeImplemented", OutcomeImplemented.class, "matter", "platform"));

    private RedressTypes() {}
}
