package dev.acta.server.history;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** How the items of an order stand, by the model and as the server tells it. */
final class OrderModel {
    private OrderModel() {}

    /** Each item and territory with its last answer, and whether it was taken back. */
    static List<String> items(List<Fact> facts) {
        Fact named = facts.stream()
                .filter(it -> it.body().has("items") && !it.type().equals("OrderWithdrawn"))
                .toList()
                .getLast();
        List<String> items = new ArrayList<>();
        for (JsonNode item : named.body().path("items")) {
            if (item.path("territories").isEmpty()) {
                items.add(line(facts, item.path("id").stringValue(), ""));
            }
            item.path("territories")
                    .forEach(it -> items.add(line(facts, item.path("id").stringValue(), it.stringValue())));
        }
        return items;
    }

    private static String line(List<Fact> facts, String item, String territory) {
        String answer = "";
        boolean withdrawn = false;
        for (Fact fact : facts) {
            for (JsonNode given : fact.body().path("answers")) {
                if (given.path("item").stringValue().equals(item)
                        && given.path("territory").stringValue("").equals(territory)) {
                    answer = given.path("answer").stringValue();
                }
            }
            if (fact.type().equals("OrderWithdrawn")) {
                withdrawn |= new TreeSet<>(fact.body()
                                .path("items")
                                .valueStream()
                                .map(JsonNode::stringValue)
                                .toList())
                        .contains(item);
            }
        }
        return item + " " + territory + " " + answer + (withdrawn ? " withdrawn" : "");
    }

    static List<String> told(JsonNode state) {
        List<String> items = new ArrayList<>();
        state.path("items")
                .forEach(it -> items.add(it.path("item").stringValue() + " "
                        + it.path("territory").stringValue("") + " "
                        + it.at("/answer/answer").stringValue("") + (it.has("withdrawn") ? " withdrawn" : "")));
        return items;
    }
}
