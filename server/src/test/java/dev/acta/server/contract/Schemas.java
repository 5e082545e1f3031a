package dev.acta.server.contract;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.acta.events.value.Personal;
import dev.acta.events.value.PersonalItems;
import dev.acta.events.value.Ref;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes JSON Schemas of records and what they are made of, each type a component of the document. */
final class Schemas {
    /** Which way a value goes: in what is sent, personal values stand open; in what is shown they may be hidden. */
    enum View {
        SENT,
        SHOWN
    }

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Sources sources;
    private final Map<String, ObjectNode> components = new TreeMap<>();
    private final List<String> unlimited = new ArrayList<>();

    Schemas(Sources sources) {
        this.sources = sources;
    }

    /** The components that were needed so far, by name. */
    Map<String, ObjectNode> components() {
        return components;
    }

    /** Texts that are sent and of which no limit is known. */
    List<String> unlimited() {
        return unlimited;
    }

    /** A reference to the component of a record, which is made where it is not there yet. */
    ObjectNode record(Class<?> type, View view) {
        return record(type, view, null);
    }

    /** The same, where another record, that it becomes, says more of its components. */
    ObjectNode record(Class<?> type, View view, @Nullable Class<?> becomes) {
        String name = view == View.SHOWN && Hidden.in(type) ? name(type) + ".shown" : name(type);
        if (!components.containsKey(name)) {
            ObjectNode schema = JSON.objectNode();
            components.put(name, schema);
            fill(schema, type, view, becomes);
        }
        return reference(name);
    }

    static ObjectNode reference(String component) {
        return JSON.objectNode().put("$ref", "#/components/schemas/" + component);
    }

    static String name(Class<?> type) {
        return type.getDeclaringClass() == null
                ? type.getSimpleName()
                : name(type.getDeclaringClass()) + "." + type.getSimpleName();
    }

    private void fill(ObjectNode schema, Class<?> type, View view, @Nullable Class<?> becomes) {
        Declared declared = sources.of(type);
        describe(schema, declared.summary());
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = JSON.arrayNode();
        discriminator(type, properties, required);
        for (RecordComponent component : type.getRecordComponents()) {
            String field = component.getName();
            List<Limits> limits = limits(type, becomes, field);
            ObjectNode property = value(component.getGenericType(), view, limits, name(type) + "." + field);
            describe(property, words(type, becomes, field));
            properties.set(field, property);
            if (isRequired(component, limits)) {
                required.add(field);
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        if (view == View.SENT || !Hidden.in(type)) {
            schema.put("additionalProperties", false);
        }
    }

    private static void discriminator(Class<?> type, ObjectNode properties, ArrayNode required) {
        for (Class<?> family : type.getInterfaces()) {
            JsonSubTypes members = family.getAnnotation(JsonSubTypes.class);
            if (members != null) {
                String property = family.getAnnotation(JsonTypeInfo.class).property();
                Arrays.stream(members.value())
                        .filter(member -> member.value() == type)
                        .forEach(member -> properties.putObject(property).put("const", member.name()));
                required.add(property);
            }
        }
    }

    private List<Limits> limits(Class<?> type, @Nullable Class<?> becomes, String field) {
        List<Limits> limits = new ArrayList<>(Beside.of(name(type), field));
        limits.addAll(sources.of(type).of(field));
        if (limits.isEmpty() && becomes != null) {
            limits.addAll(sources.of(becomes).of(field));
        }
        return limits;
    }

    private String words(Class<?> type, @Nullable Class<?> becomes, String field) {
        String own = sources.of(type).components().getOrDefault(field, "");
        return own.isEmpty() && becomes != null
                ? sources.of(becomes).components().getOrDefault(field, "")
                : own;
    }

    private static boolean isRequired(RecordComponent component, List<Limits> limits) {
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        boolean mayBeEmpty = List.class.isAssignableFrom(component.getType())
                && limits.stream().noneMatch(limit -> limit instanceof Limits.Members(int least, int _) && least > 0);
        return !nullable && !mayBeEmpty;
    }

    private ObjectNode value(Type type, View view, List<Limits> limits, String place) {
        if (type instanceof ParameterizedType generic) {
            Type argument = generic.getActualTypeArguments()[0];
            Class<?> raw = (Class<?>) generic.getRawType();
            if (raw == List.class) {
                return list(value(argument, view, limits, place), limits);
            }
            if (raw == PersonalItems.class) {
                return view == View.SENT
                        ? list(value(argument, view, limits, place), limits)
                        : Hidden.itemsInARow(components);
            }
            if (raw == Personal.class) {
                ObjectNode open = value(argument, view, limits, place);
                return view == View.SENT ? open : Hidden.or(open, components);
            }
        }
        return plain((Class<?>) type, view, limits, place);
    }

    private static ObjectNode list(ObjectNode members, List<Limits> limits) {
        ObjectNode list = JSON.objectNode().put("type", "array");
        list.set("items", members);
        for (Limits limit : limits) {
            if (limit instanceof Limits.Members(int least, int most)) {
                if (least > 0) {
                    list.put("minItems", least);
                }
                list.put("maxItems", most);
            }
        }
        return list;
    }

    private ObjectNode plain(Class<?> type, View view, List<Limits> limits, String place) {
        if (type == String.class) {
            return text(view, limits, place);
        }
        if (type == Ref.class) {
            return Refs.of(limits, components);
        }
        if (type == Instant.class || type == LocalDate.class || type == ZoneId.class) {
            return Times.of(type, components);
        }
        if (type == boolean.class || type == Boolean.class) {
            return JSON.objectNode().put("type", "boolean");
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return number(type, limits);
        }
        if (JsonNode.class.isAssignableFrom(type)) {
            return JSON.objectNode();
        }
        if (type.isEnum()) {
            return words(type);
        }
        return type.isRecord() ? record(type, view) : family(type, view);
    }

    private ObjectNode text(View view, List<Limits> limits, String place) {
        ObjectNode schema = JSON.objectNode();
        for (Limits limit : limits) {
            switch (limit) {
                case Limits.Form(Limits.Shape shape) -> {
                    return Forms.of(shape, components);
                }
                case Limits.Text(int most) ->
                    schema.put("type", "string").put("minLength", 1).put("maxLength", most);
                case Limits.Kinds _, Limits.Numbers _, Limits.Members _ -> {}
            }
        }
        if (schema.isEmpty()) {
            if (view == View.SENT) {
                unlimited.add(place);
            }
            schema.put("type", "string");
        }
        return schema;
    }

    private static ObjectNode number(Class<?> type, List<Limits> limits) {
        boolean small = type == int.class || type == Integer.class;
        ObjectNode schema = JSON.objectNode().put("type", "integer").put("format", small ? "int32" : "int64");
        for (Limits limit : limits) {
            if (limit instanceof Limits.Numbers(long least, long most)) {
                schema.put("minimum", least).put("maximum", small ? Math.min(most, Integer.MAX_VALUE) : most);
            }
        }
        return schema;
    }

    private ObjectNode words(Class<?> type) {
        if (!components.containsKey(name(type))) {
            Declared declared = sources.of(type);
            ObjectNode schema = JSON.objectNode();
            StringBuilder description = new StringBuilder(declared.summary());
            declared.constants()
                    .forEach((constant, meaning) -> description
                            .append(description.isEmpty() ? "" : " ")
                            .append(constant)
                            .append(": ")
                            .append(meaning));
            describe(schema, description.toString());
            ArrayNode words = schema.put("type", "string").putArray("enum");
            Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .forEach(words::add);
            components.put(name(type), schema);
        }
        return reference(name(type));
    }

    private ObjectNode family(Class<?> type, View view) {
        JsonSubTypes members = Objects.requireNonNull(type.getAnnotation(JsonSubTypes.class), type.toString());
        String name = view == View.SHOWN && Hidden.in(type) ? name(type) + ".shown" : name(type);
        if (!components.containsKey(name)) {
            ObjectNode schema = JSON.objectNode();
            components.put(name, schema);
            describe(schema, sources.of(type).summary());
            ArrayNode oneOf = schema.putArray("oneOf");
            ObjectNode discriminator = schema.putObject("discriminator");
            discriminator.put(
                    "propertyName", type.getAnnotation(JsonTypeInfo.class).property());
            ObjectNode mapping = discriminator.putObject("mapping");
            for (JsonSubTypes.Type member : members.value()) {
                ObjectNode reference = record(member.value(), view);
                oneOf.add(reference);
                mapping.set(member.name(), reference.get("$ref"));
            }
        }
        return reference(name);
    }

    private static void describe(ObjectNode schema, String words) {
        if (!words.isEmpty()) {
            schema.put("description", words);
        }
    }
}
