package dev.acta.events.json;

import dev.acta.events.FindingPublished;
import java.util.List;

/** What researchers find: type names, records, and the fields that say which record it is. */
final class ResearchTypes {
    static final List<EventType> ALL = List.of(EventType.of("FindingPublished", FindingPublished.class, "finding"));

    private ResearchTypes() {}
}
