package dev.acta.command;

import dev.acta.events.ActaEvent;
import dev.acta.events.json.EncodedJson;
import dev.acta.events.json.EventJson;
import dev.acta.events.json.StagedItems;
import dev.acta.events.json.Vocabulary;
import dev.acta.store.EncodedEvent;
import dev.acta.store.EventCodec;
import dev.acta.store.PersonalPart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the vocabulary into the log. */
final class VocabularyCodec implements EventCodec {
    private final EventJson json;

    VocabularyCodec(EventJson json) {
        this.json = json;
    }

    @Override
    public EncodedEvent encode(Object event) {
        EncodedJson encoded = json.encode((ActaEvent) event);
        return new EncodedEvent(encoded.type(), encoded.revision(), encoded.payload(), personal(encoded));
    }

    private static PersonalPart personal(EncodedJson encoded) {
        @Nullable StagedItems staged = encoded.staged();
        if (staged != null) {
            return new PersonalPart.Staged(staged.count(), staged.root());
        }
        return encoded.items().isEmpty() ? new PersonalPart.None() : new PersonalPart.Items(encoded.items());
    }

    @Override
    public Object decode(String type, int revision, byte[] payload, List<byte @Nullable []> items) {
        return json.decode(type, revision, payload, items);
    }

    @Override
    public Class<?> payloadType(String type, int revision) {
        return Vocabulary.current().eventOf(type);
    }
}
