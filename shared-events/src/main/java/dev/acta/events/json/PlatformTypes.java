package dev.acta.events.json;

import dev.acta.events.DatasetReleased;
import dev.acta.events.DatasetShared;
import dev.acta.events.DisclosurePublished;
import dev.acta.events.NetworkSuspended;
import dev.acta.events.PostLabelled;
import dev.acta.events.RosterRecorded;
import java.util.List;

/** What platforms do: type names, records, and the fields that say which record it is. */
final class PlatformTypes {
    static final List<EventType> ALL = List.of(
            EventType.of("NetworkSuspended", NetworkSuspended.class, "network"),
            EventType.of("RosterRecorded", RosterRecorded.class, "roster", "network", "role", "chunk"),
            EventType.of("DisclosurePublished", DisclosurePublished.class, "disclosure"),
            EventType.of("DatasetReleased", DatasetReleased.class, "dataset"),
            EventType.of("DatasetShared", DatasetShared.class, "dataset"),
            EventType.of("PostLabelled", PostLabelled.class, "post", "label"));

    private PlatformTypes() {}
}
