package dev.acta.events.json;

import dev.acta.events.value.Personal;
import dev.acta.events.value.PersonalItems;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.type.TypeFactory;

/** Teaches a mapper to read and write personal values in one of their forms. */
@SuppressWarnings("rawtypes") // Jackson registers by the raw class
final class PersonalValues {
    private PersonalValues() {}

    static SimpleModule module(PersonalForm form) {
        JavaType any = TypeFactory.unknownType();
        return new SimpleModule("personal values")
                .addDeserializer(Personal.class, new OneReader(form, any))
                .addDeserializer(PersonalItems.class, new ManyReader(form, any))
                .addSerializer(new OneWriter(form))
                .addSerializer(new ManyWriter(form));
    }

    private static final class OneReader extends ValueDeserializer<Personal> {
        private final PersonalForm form;
        private final JavaType type;

        OneReader(PersonalForm form, JavaType type) {
            this.form = form;
            this.type = type;
        }

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
            return new OneReader(form, context.getContextualType().containedTypeOrUnknown(0));
        }

        @Override
        public Personal deserialize(JsonParser parser, DeserializationContext context) {
            return form.readOne(parser, context, type);
        }
    }

    private static final class ManyReader extends ValueDeserializer<PersonalItems> {
        private final PersonalForm form;
        private final JavaType type;

        ManyReader(PersonalForm form, JavaType type) {
            this.form = form;
            this.type = type;
        }

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
            return new ManyReader(form, context.getContextualType().containedTypeOrUnknown(0));
        }

        @Override
        public PersonalItems deserialize(JsonParser parser, DeserializationContext context) {
            return form.readMany(parser, context, type);
        }
    }

    private static final class OneWriter extends StdSerializer<Personal> {
        private final transient PersonalForm form;

        OneWriter(PersonalForm form) {
            super(Personal.class);
            this.form = form;
        }

        @Override
        public void serialize(Personal personal, JsonGenerator out, SerializationContext context) {
            form.writeOne(personal, out, context);
        }
    }

    private static final class ManyWriter extends StdSerializer<PersonalItems> {
        private final transient PersonalForm form;

        ManyWriter(PersonalForm form) {
            super(PersonalItems.class);
            this.form = form;
        }

        @Override
        public void serialize(PersonalItems items, JsonGenerator out, SerializationContext context) {
            form.writeMany(items, out, context);
        }
    }
}
