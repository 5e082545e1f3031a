package dev.acta.events.json;

import dev.acta.events.value.InvalidValue;
import dev.acta.events.value.Personal;
import dev.acta.events.value.PersonalItems;
import dev.acta.events.value.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * As the log keeps them, apart from the payload: {@code {"$item":n}} stands for item n, {@code {"$items":[from,count]}}
 * for several in a row. A Ref that names nobody stands in the payload itself.
 */
final class StoredForm implements PersonalForm {
    static final String ITEM = "$item";
    static final String ITEMS = "$items";

    private final JsonMapper open;
    private final Map<JavaType, ObjectReader> readers = new ConcurrentHashMap<>();

    StoredForm(JsonMapper open) {
        this.open = open;
    }

    @Override
    public Personal<?> readOne(JsonParser parser, DeserializationContext context, JavaType type) {
        if (parser.currentToken() == JsonToken.VALUE_STRING && type.hasRawClass(Ref.class)) {
            Ref ref = Ref.parse(parser.getString());
            if (ref.isPersonal()) {
                throw new InvalidValue("", "an account, post or complaint must not stand in a payload");
            }
            return Personal.of(ref);
        }
        JsonNode number = context.readTree(parser).path(ITEM);
        if (!number.isInt()) {
            throw new InvalidValue("", "must be an object {\"" + ITEM + "\": number}");
        }
        Object value = item(stored(context), number.intValue(), type);
        return value == null ? new Personal.Erased<>() : Personal.of(value);
    }

    @Override
    public PersonalItems<?> readMany(JsonParser parser, DeserializationContext context, JavaType type) {
        JsonNode range = context.readTree(parser).path(ITEMS);
        if (range.size() != 2 || !range.path(0).isInt() || !range.path(1).isInt()) {
            throw new InvalidValue("", "must be an object {\"" + ITEMS + "\": [from, count]}");
        }
        List<byte @Nullable []> stored = stored(context);
        int from = range.path(0).intValue();
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < range.path(1).intValue(); i++) {
            values.add(item(stored, from + i, type));
        }
        return new PersonalItems.AsStored<Object>(values);
    }

    @Override
    public void writeOne(Personal<?> personal, JsonGenerator out, SerializationContext context) {
        switch (personal) {
            case Personal.Present<?>(Ref ref) when !ref.isPersonal() -> context.writeValue(out, ref);
            case Personal.Present<?>(Object value) -> {
                out.writeStartObject();
                out.writeNumberProperty(ITEM, ItemsOut.of(context).add(open.writeValueAsBytes(value)));
                out.writeEndObject();
            }
            case Personal.Erased<?>() -> throw new IllegalStateException("what was erased is not written again");
        }
    }

    @Override
    public void writeMany(PersonalItems<?> items, JsonGenerator out, SerializationContext context) {
        ItemsOut itemsOut = ItemsOut.of(context);
        int from = itemsOut.size();
        switch (items) {
            case PersonalItems.Present<?>(List<?> values) -> values.forEach(value -> itemsOut.add(bytes(value)));
            case PersonalItems.AsStored<?>(List<?> values) -> values.forEach(value -> itemsOut.add(bytes(value)));
            case PersonalItems.Staged<?>(int count, byte[] root) -> itemsOut.stage(new StagedItems(count, root));
        }
        out.writeStartObject();
        out.writeArrayPropertyStart(ITEMS);
        out.writeNumber(from);
        out.writeNumber(items.count());
        out.writeEndArray();
        out.writeEndObject();
    }

    byte[] bytes(@Nullable Object value) {
        if (value == null) {
            throw new IllegalStateException("what was erased is not written again");
        }
        return open.writeValueAsBytes(value);
    }

    private @Nullable Object item(List<byte @Nullable []> stored, int number, JavaType type) {
        if (number < 0 || number >= stored.size()) {
            throw new InvalidValue("", "names item %d of %d".formatted(number, stored.size()));
        }
        byte[] bytes = stored.get(number);
        return bytes == null
                ? null
                : readers.computeIfAbsent(type, open::readerFor).readValue(bytes);
    }

    @SuppressWarnings("unchecked") // EventJson puts nothing else there
    private static List<byte @Nullable []> stored(DeserializationContext context) {
        Object items = context.getAttribute(StoredForm.class);
        return items == null ? List.of() : (List<byte @Nullable []>) items;
    }
}
