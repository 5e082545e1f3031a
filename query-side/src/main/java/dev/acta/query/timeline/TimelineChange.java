package dev.acta.query.timeline;

/** What an event changes in the rows of the timeline. */
sealed interface TimelineChange permits EntryVersion, TimelineChange.Superseded, TimelineChange.Forgotten {

    /**
     * The current version of the entry at a position reads so no longer.
     *
     * @param position the entry's
     * @param at the position of the correction
     * @param appliesFrom from when on what takes its place was public, as microseconds since 1970
     */
    record Superseded(long position, long at, long appliesFrom) implements TimelineChange {}

    /**
     * Something of the event at a position was erased: all versions of its entry go, and are made again.
     *
     * @param position the entry's
     */
    record Forgotten(long position) implements TimelineChange {}
}
