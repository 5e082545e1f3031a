package dev.acta.query;

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

/** The vocabulary as the event store's port. */
final class VocabularyCodec implements EventCodec {

    private final EventJson json = new EventJson();

    @Override
    public EncodedEvent encode(Object event) {
        if (!(event instanceof ActaEvent known)) {
            throw new IllegalArgumentException("Not an event of the vocabulary: " + event.getClass());
        }
        EncodedJson encoded = json.encode(known);
        return new EncodedEvent(encoded.type(), encoded.revision(), encoded.payload(), personal(encoded));
    }

    private static PersonalPart personal(EncodedJson encoded) {
        StagedItems staged = encoded.staged();
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
