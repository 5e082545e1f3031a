package dev.acta.events.json;

import dev.acta.events.AccountLabelled;
import dev.acta.events.AccountRestricted;
import dev.acta.events.AccountRestrictionLifted;
import dev.acta.events.AccountsReinstated;
import dev.acta.events.ContentRestored;
import dev.acta.events.ContentRestricted;
import dev.acta.events.CountRestated;
import dev.acta.events.DatasetReleased;
import dev.acta.events.DatasetShared;
import dev.acta.events.DatasetWithdrawn;
import dev.acta.events.DecidedNotToAct;
import dev.acta.events.DisclosurePublished;
import dev.acta.events.LabelRemoved;
import dev.acta.events.LabelRevised;
import dev.acta.events.MonetisationRestricted;
import dev.acta.events.MonetisationRestrictionLifted;
import dev.acta.events.NetworkSuspended;
import dev.acta.events.NetworkSuspensionExtended;
import dev.acta.events.NoticeRecorded;
import dev.acta.events.PolicyVersionRegistered;
import dev.acta.events.PostLabelled;
import dev.acta.events.RosterRecorded;
import dev.acta.events.ServiceRestricted;
import dev.acta.events.ServiceRestrictionLifted;
import java.util.List;

/** What platforms do: type names, records, and the fields that say which record it is. */
final class PlatformTypes {
    static final List<EventType> ALL = List.of(
            EventType.of("NetworkSuspended", NetworkSuspended.class, "network"),
            EventType.of("NetworkSuspensionExtended", NetworkSuspensionExtended.class, "network"),
            EventType.of("RosterRecorded", RosterRecorded.class, "roster", "network", "role", "chunk"),
            EventType.of("AccountsReinstated", AccountsReinstated.class, "network", "accounts"),
            EventType.of("CountRestated", CountRestated.class, "of"),
            EventType.of("DisclosurePublished", DisclosurePublished.class, "disclosure"),
            EventType.of("DatasetReleased", DatasetReleased.class, "dataset"),
            EventType.of("DatasetShared", DatasetShared.class, "dataset"),
            EventType.of("PostLabelled", PostLabelled.class, "post", "label").upcastBy(new PostLabelledTo2()),
            EventType.of("AccountLabelled", AccountLabelled.class, "account", "label"),
            EventType.of("LabelRevised", LabelRevised.class, "label"),
            EventType.of("LabelRemoved", LabelRemoved.class, "label"),
            EventType.of("AccountRestricted", AccountRestricted.class, "restriction", "account"),
            EventType.of("AccountRestrictionLifted", AccountRestrictionLifted.class, "restriction"),
            EventType.of("ContentRestricted", ContentRestricted.class, "restriction", "post"),
            EventType.of("ContentRestored", ContentRestored.class, "restriction"),
            EventType.of("MonetisationRestricted", MonetisationRestricted.class, "restriction", "monetised"),
            EventType.of("MonetisationRestrictionLifted", MonetisationRestrictionLifted.class, "restriction"),
            EventType.of("ServiceRestricted", ServiceRestricted.class, "restriction", "account"),
            EventType.of("ServiceRestrictionLifted", ServiceRestrictionLifted.class, "restriction"),
            EventType.of("DatasetWithdrawn", DatasetWithdrawn.class, "dataset"),
            EventType.of("DecidedNotToAct", DecidedNotToAct.class, "decision"),
            EventType.of("NoticeRecorded", NoticeRecorded.class, "notice"),
            EventType.of("PolicyVersionRegistered", PolicyVersionRegistered.class, "policy"));

    private PlatformTypes() {}
}
