package dev.acta.events.json;

import dev.acta.events.value.Personal;
import dev.acta.events.value.PersonalItems;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;

/** How personal values stand in JSON. */
interface PersonalForm {
    Personal<?> readOne(JsonParser parser, DeserializationContext context, JavaType type);

    PersonalItems<?> readMany(JsonParser parser, DeserializationContext context, JavaType type);

    void writeOne(Personal<?> personal, JsonGenerator out, SerializationContext context);

    void writeMany(PersonalItems<?> items, JsonGenerator out, SerializationContext context);
}
