package dev.acta.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The port through which the engine turns events into bytes and back; it knows nothing of what they mean. */
public interface EventCodec {

    /**
     * Writes an event.
     *
     * @param event any event of the vocabulary
     * @return its type name, its revision, its bytes without what is personal, and what is personal
     * @throws IllegalArgumentException if the vocabulary has no such event
     */
    EncodedEvent encode(Object event);

    /**
     * Reads an event.
     *
     * @param type its type name
     * @param revision its revision, from 1
     * @param payload its bytes, just as they were written
     * @param items its personal items by number; null for one that has been erased
     * @throws RuntimeException if type or revision is unknown: a reader must stop there, not skip it
     */
    Object decode(String type, int revision, byte[] payload, List<byte @Nullable []> items);

    /**
     * The class that {@link #decode} makes of a type.
     *
     * @throws RuntimeException if type or revision is unknown
     */
    Class<?> payloadType(String type, int revision);
}
