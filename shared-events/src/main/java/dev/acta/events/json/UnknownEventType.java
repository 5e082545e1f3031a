package dev.acta.events.json;

import java.util.Collection;

/** The log holds an event of a type that this version does not know; a reader must stop, not skip. */
public final class UnknownEventType extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String type;

    UnknownEventType(String type, Collection<String> known) {
        super(
                "Unknown event type \"%s\". It was written by a newer version: read this log with that version or a later one. Known here: %s"
                        .formatted(type, String.join(", ", known)));
        this.type = type;
    }

    public String type() {
        return type;
    }
}
