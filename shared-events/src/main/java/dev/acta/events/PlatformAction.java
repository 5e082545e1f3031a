package dev.acta.events;

/** What a platform did or told. */
public sealed interface PlatformAction extends ActaEvent
        permits NetworkSuspended,
                NetworkSuspensionExtended,
                RosterRecorded,
                AccountsReinstated,
                CountRestated,
                DisclosurePublished,
                DatasetReleased,
                DatasetShared,
                DatasetWithdrawn,
                PostLabelled,
                DecidedNotToAct,
                NoticeRecorded,
                PolicyVersionRegistered {
    @Override
    default Lane lane() {
        return Lane.PLATFORM_ACTION;
    }
}
