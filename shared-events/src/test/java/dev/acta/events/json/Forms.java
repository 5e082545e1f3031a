package dev.acta.events.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import dev.acta.events.value.Personal;
import dev.acta.events.value.PersonalItems;
import dev.acta.events.value.Ref;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The form of an event, a line a field, in the order in which they are written. A golden file shows only the fields
 * that its example has; this shows them all.
 */
final class Forms {
    private final List<String> lines = new ArrayList<>();
    private final Set<Class<?>> open = new HashSet<>();

    private Forms() {}

    static List<String> of(Class<?> event) {
        Forms form = new Forms();
        form.fields("", event);
        return form.lines;
    }

    private void fields(String path, Class<?> record) {
        if (!open.add(record)) {
            lines.add(path + " as above");
            return;
        }
        for (RecordComponent component : record.getRecordComponents()) {
            boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            value(path + "/" + component.getName(), optional ? ", optional" : "", component.getGenericType());
        }
        open.remove(record);
    }

    private void value(String path, String how, Type type) {
        if (type instanceof ParameterizedType of && of.getActualTypeArguments().length == 1) {
            boolean personal = of.getRawType() == Personal.class || of.getRawType() == PersonalItems.class;
            boolean many = of.getRawType() == List.class || of.getRawType() == PersonalItems.class;
            value(path + (many ? "/*" : ""), how + (personal ? ", personal" : ""), of.getActualTypeArguments()[0]);
            return;
        }
        Class<?> plain = (Class<?>) type;
        JsonSubTypes family = plain.getAnnotation(JsonSubTypes.class);
        if (plain.isEnum()) {
            lines.add(path + how + ": " + words(plain));
        } else if (family != null) {
            for (JsonSubTypes.Type member : family.value()) {
                lines.add(path + how + ": " + member.name());
                fields(path, member.value());
            }
        } else if (plain.isRecord() && plain != Ref.class) {
            lines.add(path + how);
            fields(path, plain);
        } else {
            lines.add(path + how + ": " + plain.getSimpleName());
        }
    }

    private static String words(Class<?> words) {
        return Arrays.stream(words.getEnumConstants()).map(Object::toString).collect(Collectors.joining(" | "));
    }
}
