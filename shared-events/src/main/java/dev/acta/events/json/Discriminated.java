package dev.acta.events.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The families whose members are told apart by a field {@code kind}. */
final class Discriminated {
    private Discriminated() {}

    static String names(Class<?> family) {
        JsonSubTypes members = family.getAnnotation(JsonSubTypes.class);
        return members == null
                ? "the kinds it can have"
                : Arrays.stream(members.value()).map(JsonSubTypes.Type::name).collect(Collectors.joining(", "));
    }
}
