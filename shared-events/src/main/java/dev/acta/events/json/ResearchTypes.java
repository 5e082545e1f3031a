package dev.acta.events.json;

import dev.acta.events.FindingContested;
import dev.acta.events.FindingPublished;
import dev.acta.events.FindingRevised;
import java.util.List;

/** What researchers find: type names, records, and the fields that say which record it is. */
final class ResearchTypes {
    static final List<EventType> ALL = List.of(
            EventType.of("FindingPublished", FindingPublished.class, "finding"),
            EventType.of("FindingRevised", FindingRevised.class, "finding"),
            EventType.of("FindingContested", FindingContested.class, "finding"));

    private ResearchTypes() {}
}
