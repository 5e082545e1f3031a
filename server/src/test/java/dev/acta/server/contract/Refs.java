package dev.acta.server.contract;

import dev.acta.events.value.RefKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The forms of Refs, a component each kind. */
final class Refs {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String ID = "[A-Za-z0-9][A-Za-z0-9._:-]{0,127}";

    private Refs() {}

    static ObjectNode of(List<Limits> limits, Map<String, ObjectNode> components) {
        for (Limits limit : limits) {
            if (limit instanceof Limits.Kinds(Set<String> names)) {
                return names.isEmpty()
                        ? all(
                                "ImpersonalRef",
                                "Names a thing, and no private person",
                                kind -> !kind.isPersonal(),
                                components)
                        : anyOf(names.stream().map(RefKind::valueOf).toList(), components);
            }
        }
        return all("Ref", "Names a thing that is, or may come to be, on record", kind -> true, components);
    }

    private static ObjectNode all(
            String name, String description, Predicate<RefKind> which, Map<String, ObjectNode> components) {
        if (!components.containsKey(name)) {
            ObjectNode schema =
                    anyOf(Arrays.stream(RefKind.values()).filter(which).toList(), components);
            components.put(name, schema.put("description", description));
        }
        return Schemas.reference(name);
    }

    private static ObjectNode anyOf(List<RefKind> kinds, Map<String, ObjectNode> components) {
        if (kinds.size() == 1) {
            return one(kinds.getFirst(), components);
        }
        ObjectNode schema = JSON.objectNode();
        ArrayNode anyOf = schema.putArray("anyOf");
        kinds.forEach(kind -> anyOf.add(one(kind, components)));
        return schema;
    }

    private static ObjectNode one(RefKind kind, Map<String, ObjectNode> components) {
        String name = kind.name().charAt(0) + kind.word().replace("-", "").substring(1) + "Ref";
        components.computeIfAbsent(
                name,
                key -> JSON.objectNode()
                        .put("type", "string")
                        .put("description", kind.form())
                        .put("pattern", "^" + kind.word() + ":" + pattern(kind) + "$"));
        return Schemas.reference(name);
    }

    private static String pattern(RefKind kind) {
        if (kind == RefKind.ACCOUNT) {
            return ID + "/[^\\u0000-\\u001f\\u007f-\\u009f]{1,256}";
        }
        return switch (kind.form().substring(kind.word().length() + 1)) {
            case "ID" -> ID;
            case "PLATFORM/ID", "RECORDER/ID" -> ID + "/" + ID;
            case "PLATFORM/ID@VERSION" -> ID + "/" + ID + "@" + ID;
            case "CC" -> "[A-Z]{2}";
            case "CC/ID" -> "[A-Z]{2}/" + ID;
            case "POSITION" -> "(0|[1-9][0-9]{0,15})";
            default -> throw new IllegalArgumentException("no pattern for " + kind.form());
        };
    }
}
