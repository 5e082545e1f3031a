package dev.acta.store.testing;

import dev.acta.store.EncodedEvent;
import dev.acta.store.EventCodec;
import dev.acta.store.PersonalPart;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A vocabulary of one event: a text. What comes after a bar in it is a personal item. */
public final class TextCodec implements EventCodec {

    /** The one event type. */
    public static final String TYPE = "Text";

    @Override
    public EncodedEvent encode(Object event) {
        List<String> parts = List.of(((String) event).split("\\|", -1));
        List<byte[]> items = parts.stream()
                .skip(1)
                .map(item -> item.getBytes(StandardCharsets.UTF_8))
                .toList();
        return new EncodedEvent(
                TYPE,
                1,
                parts.getFirst().getBytes(StandardCharsets.UTF_8),
                items.isEmpty() ? new PersonalPart.None() : new PersonalPart.Items(items));
    }

    @Override
    public Object decode(String type, int revision, byte[] payload, List<byte @Nullable []> items) {
        payloadType(type, revision);
        StringBuilder text = new StringBuilder(new String(payload, StandardCharsets.UTF_8));
        items.forEach(item -> text.append('|').append(item == null ? "?" : new String(item, StandardCharsets.UTF_8)));
        return text.toString();
    }

    @Override
    public Class<?> payloadType(String type, int revision) {
        if (!type.equals(TYPE) || revision != 1) {
            throw new IllegalArgumentException("Unknown event type " + type + " revision " + revision);
        }
        return String.class;
    }
}
