package dev.acta.store.axon;

import dev.acta.store.EventCodec;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;

/** What Axon reads stored events with: the codec for payloads, JSON of strings for metadata. It writes nothing. */
final class CodecSerializer implements Serializer {

    private final EventCodec codec;
    private final Converter converter = new ChainingConverter();

    CodecSerializer(EventCodec codec) {
        this.codec = codec;
    }

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> expectedRepresentation) {
        throw new UnsupportedOperationException("The engine writes events through its codec");
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> expectedRepresentation) {
        return false;
    }

    @Override
    // Axon's contract: the caller knows what the type's name stands for
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <S, T> T deserialize(SerializedObject<S> stored) {
        SerializedType type = stored.getType();
        return switch ((StoredPart) stored.getData()) {
            case StoredPart.Metadata metadata -> (T) MetaData.from(MetadataBytes.read(metadata.bytes()));
            case StoredPart.Payload payload ->
                (T) codec.decode(type.getName(), revision(type), payload.bytes(), payload.items());
        };
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        return type.getName().equals(StoredPart.METADATA_TYPE)
                ? MetaData.class
                : codec.payloadType(type.getName(), revision(type));
    }

    @Override
    @SuppressWarnings("rawtypes") // as Axon declares it
    public SerializedType typeForClass(@Nullable Class type) {
        return type == null ? SimpleSerializedType.emptyType() : new SimpleSerializedType(type.getName(), null);
    }

    @Override
    public Converter getConverter() {
        return converter;
    }

    private static int revision(SerializedType type) {
        return Integer.parseInt(type.getRevision());
    }
}
