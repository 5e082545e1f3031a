package dev.acta.events.json;

import dev.acta.events.value.Personal;
import dev.acta.events.value.PersonalItems;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;

/**
 * In the open, as commands bring them: the value itself where it stands, {@code {"erased":true}} where it was erased.
 */
final class OpenForm implements PersonalForm {
    @Override
    public Personal<?> readOne(JsonParser parser, DeserializationContext context, JavaType type) {
        Object value = context.readValue(parser, type);
        return Personal.of(value);
    }

    @Override
    public PersonalItems<?> readMany(JsonParser parser, DeserializationContext context, JavaType type) {
        List<Object> values =
                context.readValue(parser, context.getTypeFactory().constructCollectionType(List.class, type));
        return PersonalItems.of(values);
    }

    @Override
    public void writeOne(Personal<?> personal, JsonGenerator out, SerializationContext context) {
        switch (personal) {
            case Personal.Present<?>(Object value) -> context.writeValue(out, value);
            case Personal.Erased<?>() -> writeErased(out);
        }
    }

    @Override
    public void writeMany(PersonalItems<?> items, JsonGenerator out, SerializationContext context) {
        out.writeStartArray();
        switch (items) {
            case PersonalItems.Present<?>(List<?> values) -> values.forEach(value -> write(value, out, context));
            case PersonalItems.AsStored<?>(List<?> values) -> values.forEach(value -> write(value, out, context));
            case PersonalItems.Staged<?>(int _, byte[] _) -> {}
        }
        out.writeEndArray();
    }

    private static void write(@Nullable Object value, JsonGenerator out, SerializationContext context) {
        if (value == null) {
            writeErased(out);
        } else {
            context.writeValue(out, value);
        }
    }

    private static void writeErased(JsonGenerator out) {
        out.writeStartObject();
        out.writeBooleanProperty("erased", true);
        out.writeEndObject();
    }
}
