package dev.acta.store.axon;

import java.util.List;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;

/** A part of an event as it is stored. */
sealed interface StoredPart {

    String METADATA_TYPE = MetaData.class.getName();

    /** Its payload, and apart from it its personal items. */
    record Payload(byte[] bytes, List<byte @Nullable []> items) implements StoredPart {}

    /** Its metadata. */
    record Metadata(byte[] bytes) implements StoredPart {}

    static SerializedObject<StoredPart> payload(
            String type, int revision, byte[] bytes, List<byte @Nullable []> items) {
        return new SimpleSerializedObject<>(
                new Payload(bytes, items),
                StoredPart.class,
                new SimpleSerializedType(type, Integer.toString(revision)));
    }

    static SerializedObject<StoredPart> metadata(byte[] bytes) {
        return new SimpleSerializedObject<>(
                new Metadata(bytes), StoredPart.class, new SimpleSerializedType(METADATA_TYPE, null));
    }
}
