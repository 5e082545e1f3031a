package dev.acta.events.json;

import dev.acta.events.ActaEvent;
import dev.acta.events.value.Change;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RosterAccount;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events to their stored form and back. Thread-safe.
 *
 * <p>In a payload a personal value stands as {@code {"$item":n}} or {@code {"$items":[from,count]}}, and its own JSON
 * is item n of the event. Times are RFC 3339 in UTC with six digits of a second.
 */
public final class EventJson {
    private static final JsonMapper STRICT = StrictJson.builder()
            .addModule(PersonalValues.module(new OpenForm()))
            .build();

    private final Vocabulary vocabulary;
    private final StoredForm form = new StoredForm(STRICT);
    private final JsonMapper stored = StrictJson.trusting()
            .addModule(PersonalValues.module(form))
            .addModule(PlainValues.impersonalRefs())
            .build();
    private final Map<Class<?>, ObjectReader> readers = new ConcurrentHashMap<>();

    public EventJson() {
        this(Vocabulary.current());
    }

    EventJson(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The mapper for what callers send and what views show: personal values stand in the open. It refuses unknown
     * fields, missing ones (all but lists and {@code @Nullable} components), other types and values, doubled keys, and
     * anything after the value. What it throws, {@link JsonProblems} explains.
     */
    public static JsonMapper strictMapper() {
        return STRICT;
    }

    /** Reads what a caller sent by {@link #strictMapper()}, and refuses a bare {@code null} too. */
    public static <T> T read(byte[] json, Class<T> type) {
        T value = STRICT.readValue(json, type);
        if (value == null) {
            throw MismatchedInputException.from((JsonParser) null, type, "a bare null");
        }
        return value;
    }

    /** Refuses, with {@link IllegalStateException}, an event with erased parts: such an event is not written again. */
    public EncodedJson encode(ActaEvent event) {
        EventType type = vocabulary.of(event.getClass());
        ItemsOut items = new ItemsOut();
        try {
            byte[] payload =
                    stored.writer().withAttribute(ItemsOut.class, items).writeValueAsBytes(event);
            return new EncodedJson(type.name(), type.revision(), payload, items.items(), items.staged());
        } catch (JacksonException e) {
            throw new IllegalStateException("this event cannot be written: " + e.getOriginalMessage(), e);
        }
    }

    /** An item of a roster as {@link #encode} would write it, for lists that are stored before their events. */
    public byte[] encodeItem(RosterAccount account) {
        return form.bytes(account);
    }

    /** An item that is a Ref, as {@link #encode} would write it. */
    public byte[] encodeItem(Ref ref) {
        return form.bytes(ref);
    }

    /**
     * The event, in today's form whatever the revision.
     *
     * @param items the event's personal items by number; null where one was erased
     * @throws UnknownEventType where a newer version wrote it; likewise {@link UnknownRevision}
     * @throws JacksonException where the payload is not what that type and revision holds
     */
    public ActaEvent decode(String type, int revision, byte[] payload, List<byte @Nullable []> items) {
        EventType known = vocabulary.of(type);
        known.requireKnown(revision);
        if (revision < known.revision()) {
            return decode(type, revision, tree(payload), items);
        }
        return reader(known, items).readValue(payload);
    }

    /** The same from a tree, such as a corrected payload; the tree is left as it is. */
    public ActaEvent decode(String type, int revision, ObjectNode payload, List<byte @Nullable []> items) {
        return reader(vocabulary.of(type), items).readValue((JsonNode) current(type, revision, payload));
    }

    /** The payload in today's form, whatever the revision it was stored in; the tree is left as it is. */
    public ObjectNode current(String type, int revision, ObjectNode payload) {
        EventType known = vocabulary.of(type);
        known.requireKnown(revision);
        if (revision == known.revision()) {
            return payload;
        }
        ObjectNode current = payload.deepCopy();
        for (Upcast upcast : known.upcasts().subList(revision - 1, known.revision() - 1)) {
            current = upcast.apply(current);
        }
        return current;
    }

    /** A stored payload as a tree, personal values as {@code $item} and {@code $items}. */
    public ObjectNode tree(byte[] payload) {
        return (ObjectNode) stored.readTree(payload);
    }

    /**
     * The payload as it reads after these changes, or why they cannot be made; the payload given is left as it is. It
     * is the stored one, in whatever revision: changes point into that, and {@link #current} comes after them.
     */
    public CorrectedPayload correct(String type, ObjectNode payload, List<Change> changes) {
        return CorrectedPayload.apply(payload, changes, vocabulary.fixedFields(type));
    }

    private ObjectReader reader(EventType type, List<byte @Nullable []> items) {
        return readers.computeIfAbsent(type.event(), stored::readerFor).withAttribute(StoredForm.class, items);
    }
}
