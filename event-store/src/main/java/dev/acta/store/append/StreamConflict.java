package dev.acta.store.append;

import java.io.Serial;

/** Somebody else appended to the stream meanwhile: load it again and decide anew. */
public final class StreamConflict extends AppendRefused {

    @Serial
    private static final long serialVersionUID = 1;

    private final String stream;

    StreamConflict(String stream) {
        super("Stream " + stream + " has moved on");
        this.stream = stream;
    }

    /** The stream that moved. */
    public String stream() {
        return stream;
    }
}
