package dev.acta.benchmarks.log;

import dev.acta.store.EncodedEvent;
import dev.acta.store.EventCodec;
import dev.acta.store.PersonalPart;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts as events, so that a figure is the engine's and not the vocabulary's. */
public final class PlainCodec implements EventCodec {

    @Override
    public EncodedEvent encode(Object event) {
        return new EncodedEvent("Text", 1, ((String) event).getBytes(StandardCharsets.UTF_8), new PersonalPart.None());
    }

    @Override
    public Object decode(String type, int revision, byte[] payload, List<byte @Nullable []> items) {
        return new String(payload, StandardCharsets.UTF_8);
    }

    @Override
    public Class<?> payloadType(String type, int revision) {
        return String.class;
    }
}
