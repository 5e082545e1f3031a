package dev.acta.events.json;

/** The log holds an event in a revision of its type that this version does not know; a reader must stop, not skip. */
public final class UnknownRevision extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String type;
    private final int revision;

    UnknownRevision(String type, int revision, int newest) {
        super(
                "Unknown revision %d of event type %s, known here are 1 to %d. It was written by a newer version: read this log with that version or a later one."
                        .formatted(revision, type, newest));
        this.type = type;
        this.revision = revision;
    }

    public String type() {
        return type;
    }

    public int revision() {
        return revision;
    }
}
