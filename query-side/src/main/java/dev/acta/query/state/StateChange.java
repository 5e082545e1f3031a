package dev.acta.query.state;

import dev.acta.events.value.Ref;
import dev.acta.query.projection.Recorded;
import java.util.List;

/** What an event changes in the rows of states. */
sealed interface StateChange {

    /**
     * What an event says, as it reads from a position on.
     *
     * @param recorded the event, with its corrections so far
     * @param since the position from which it reads so
     */
    record Said(Recorded recorded, long since) implements StateChange {}

    /**
     * What the event at a position says reads so no longer.
     *
     * @param position the event's
     * @param at the position of the correction
     */
    record Superseded(long position, long at) implements StateChange {}

    /** An event listed accounts. */
    record Listed(Recorded recorded) implements StateChange {}

    /**
     * A suspension or the extension of one never happened, and the lists recorded with it go.
     *
     * @param network the network
     * @param position the suspension's or the extension's
     * @param at the position of what voided it
     */
    record Unlisted(Ref network, long position, long at) implements StateChange {}

    /** Something of the event at a position was erased: all that it says goes, and is said again. */
    record Forgotten(long position) implements StateChange {}

    /**
     * Accounts of a list were erased.
     *
     * @param recorded the event that listed them, without those
     * @param items their numbers
     */
    record AccountsErased(Recorded recorded, List<Integer> items) implements StateChange {}
}
