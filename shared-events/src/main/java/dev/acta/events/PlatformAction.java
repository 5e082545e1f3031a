package dev.acta.events;

/** What a platform did or told. */
public sealed interface PlatformAction extends ActaEvent
        permits NetworkSuspended,
                RosterRecorded,
                DisclosurePublished,
                DatasetReleased,
                DatasetShared,
                PostLabelled,
                AccountLabelled,
                LabelRevised,
                LabelRemoved,
                Restriction,
                Lifting,
                NetworkSuspensionExtended,
                AccountsReinstated,
                CountRestated,
                DatasetWithdrawn,
                DecidedNotToAct,
                NoticeRecorded,
                PolicyVersionRegistered {
    @Override
    default Lane lane() {
        return Lane.PLATFORM_ACTION;
    }
}
