package dev.acta.store.testing;

import dev.acta.store.append.NewEvent;
import dev.acta.store.axon.EventIds;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Events of {@link TextCodec}, ready to be appended. */
public final class Texts {

    private Texts() {}

    /** An event of a stream, saying its own place. */
    public static NewEvent event(String stream, long sequence) {
        return event(EventIds.next(), stream, sequence, stream + " " + sequence);
    }

    /** An event in full. */
    public static NewEvent event(String id, String stream, long sequence, String text) {
        return NewEvent.of(
                id,
                "text",
                stream,
                sequence,
                new TextCodec().encode(text),
                "{}".getBytes(StandardCharsets.UTF_8),
                Instant.parse("2020-06-11T12:00:00Z"));
    }
}
