package dev.acta.query.projection;

import tools.jackson.databind.node.ObjectNode;

/** How entries and statements show what later events have made of an event; nothing where that is nothing. */
public final class StandingBody {
    private StandingBody() {}

    /** Adds {@code voided}, {@code unlinked} and {@code duplicateOf}, each with the event's Ref. */
    public static void put(Standing standing, ObjectNode body) {
        if (standing.voidedBy() != null) {
            body.put("voided", "event:" + standing.voidedBy());
        }
        if (standing.unlinkedBy() != null) {
            body.put("unlinked", "event:" + standing.unlinkedBy());
        }
        if (standing.duplicateOf() != null) {
            body.put("duplicateOf", standing.duplicateOf().toString());
        }
    }
}
