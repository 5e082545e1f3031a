package dev.acta.events.json;

import dev.acta.events.AuthorityRegistered;
import dev.acta.events.OrderAmended;
import dev.acta.events.OrderAnswered;
import dev.acta.events.OrderRecorded;
import dev.acta.events.OrderWithdrawn;
import dev.acta.events.ProceedingClosed;
import dev.acta.events.ProceedingOpened;
import dev.acta.events.RulingRecorded;
import java.util.List;

/** Orders and what becomes of them: type names, records, and the fields that say which record it is. */
final class LegalTypes {
    static final List<EventType> ALL = List.of(
            EventType.of("OrderRecorded", OrderRecorded.class, "order"),
            EventType.of("OrderAmended", OrderAmended.class, "order"),
            EventType.of("OrderWithdrawn", OrderWithdrawn.class, "order"),
            EventType.of("OrderAnswered", OrderAnswered.class, "order"),
            EventType.of("ProceedingOpened", ProceedingOpened.class, "proceeding"),
            EventType.of("RulingRecorded", RulingRecorded.class, "proceeding"),
            EventType.of("ProceedingClosed", ProceedingClosed.class, "proceeding"),
            EventType.of("AuthorityRegistered", AuthorityRegistered.class, "authority"));

    private LegalTypes() {}
}
