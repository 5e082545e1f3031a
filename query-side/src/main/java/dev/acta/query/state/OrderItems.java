package dev.acta.query.state;

import dev.acta.events.value.Ref;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * How each item of an order stands, territory by territory: what was last answered, what was last ruled, and whether it
 * was taken back. The last one is the one that happened last; what happened at the same time goes by position.
 */
final class OrderItems {
    private static final Comparator<JsonNode> BY_TIME = Comparator.comparing(OrderItems::moment)
            .thenComparingLong(statement -> statement.path("position").longValue(-1));

    private final String order;
    private final List<JsonNode> orders;
    private final List<JsonNode> answers;
    private final List<JsonNode> rulings;
    private final List<JsonNode> withdrawals;

    OrderItems(Ref order, ObjectNode state) {
        this.order = order.toString();
        this.orders = Stream.concat(
                        in(state, Aspect.ORDER).stream().sorted(BY_TIME),
                        in(state, Aspect.AMENDMENT).stream().sorted(BY_TIME))
                .toList();
        this.answers = in(state, Aspect.ANSWER).stream().sorted(BY_TIME).toList();
        this.rulings = in(state, Aspect.RULING).stream().sorted(BY_TIME).toList();
        this.withdrawals = in(state, Aspect.WITHDRAWAL).stream().sorted(BY_TIME).toList();
    }

    ArrayNode standing() {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        if (!orders.isEmpty()) {
            orders.getLast().path("items").forEach(item -> {
                String id = item.path("id").stringValue();
                territories(id, item).forEach(territory -> all.add(place(id, territory.orElse(null))));
            });
        }
        return all;
    }

    /** Those it names; where it names none, the item as a whole and what was answered for single ones. */
    private Set<Optional<String>> territories(String id, JsonNode item) {
        Set<Optional<String>> named = new LinkedHashSet<>();
        item.path("territories").forEach(territory -> named.add(Optional.of(territory.stringValue())));
        if (named.isEmpty()) {
            named.add(Optional.empty());
            answers.forEach(statement -> statement.path("answers").forEach(answer -> {
                if (answer.path("item").stringValue().equals(id) && answer.has("territory")) {
                    named.add(Optional.of(answer.path("territory").stringValue()));
                }
            }));
        }
        return named;
    }

    private ObjectNode place(String item, @Nullable String territory) {
        ObjectNode place = JsonNodeFactory.instance.objectNode();
        place.put("item", item);
        if (territory != null) {
            place.put("territory", territory);
        }
        List<ObjectNode> given = parts(answers, "answers", answer -> answers(answer, item, territory));
        LegalStanding.markUnanswered(place, given.isEmpty());
        if (!given.isEmpty()) {
            place.set("answer", given.getLast());
            place.put(
                    "challenged",
                    given.stream().anyMatch(it -> it.path("challenged").booleanValue()));
        }
        last(rulings, it -> some(it.path("over"), scope -> covers(scope, item, territory)))
                .ifPresent(it -> place.set(
                        "ruling", stated(it).put("ruling", it.path("ruling").stringValue())));
        last(withdrawals, it -> named(it.path("items"), item)).ifPresent(it -> place.set("withdrawn", stated(it)));
        return place;
    }

    private static List<ObjectNode> parts(List<JsonNode> statements, String field, Predicate<JsonNode> wanted) {
        List<ObjectNode> parts = new ArrayList<>();
        statements.forEach(statement -> statement.path(field).forEach(part -> {
            if (wanted.test(part)) {
                parts.add(stated(statement).setAll((ObjectNode) part.deepCopy()));
            }
        }));
        return parts;
    }

    private static boolean answers(JsonNode answer, String item, @Nullable String territory) {
        return answer.path("item").stringValue().equals(item)
                && (!answer.has("territory")
                        || answer.path("territory").stringValue().equals(territory));
    }

    private boolean covers(JsonNode scope, String item, @Nullable String territory) {
        return scope.path("order").stringValue().equals(order)
                && named(scope.path("items"), item)
                && (territory == null || named(scope.path("territories"), territory));
    }

    /** None named is all named. */
    private static boolean named(JsonNode list, String one) {
        return list.isEmpty() || some(list, it -> it.stringValue().equals(one));
    }

    private static boolean some(JsonNode list, Predicate<JsonNode> wanted) {
        return StreamSupport.stream(list.spliterator(), false).anyMatch(wanted);
    }

    private static Optional<JsonNode> last(List<JsonNode> statements, Predicate<JsonNode> wanted) {
        return statements.reversed().stream().filter(wanted).findFirst();
    }

    /** Who says so where. */
    private static ObjectNode stated(JsonNode statement) {
        ObjectNode stated = JsonNodeFactory.instance.objectNode();
        stated.set("position", statement.path("position"));
        stated.set("basis", statement.path("basis"));
        return stated;
    }

    /** When it began or, where only that is known, had ended: in a form that sorts; before all others if not known. */
    private static String moment(JsonNode statement) {
        JsonNode occurrence = statement.path("occurrence");
        return occurrence.path("from").stringValue(occurrence.path("to").stringValue(""));
    }

    private static List<JsonNode> in(ObjectNode state, Aspect aspect) {
        List<JsonNode> all = new ArrayList<>();
        state.path(aspect.plural()).forEach(all::add);
        return all;
    }
}
