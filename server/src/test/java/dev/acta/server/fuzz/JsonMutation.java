package dev.acta.server.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Changes a body here and there, so that it stays JSON. */
final class JsonMutation {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNodeFactory NODES = JSON.getNodeFactory();
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u0000",
            "\ud800",
            "\u202e\ufeff",
            "x".repeat(10_000),
            "' OR 1=1; --",
            "${jndi:ldap://x/y}",
            "{{7*7}}",
            "network:twitter/",
            "network:/x",
            "event:9007199254740993",
            "event:-1",
            "event:0",
            "account:twitter/a/b//c%00",
            "sha256:zz",
            "9999-99-99",
            "2020-02-30T25:61:61Z",
            "+1000000000-12-31T23:59:59.999999999Z",
            "http://[::1",
            "../../etc/passwd",
            "NaN",
            "zh-\u0000-CN",
            "Mars/Olympus");
    private static final List<String> LITERALS = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1e999",
            "1.5",
            "9223372036854775808",
            "-9007199254740993",
            "[]",
            "{}",
            "[[[[[[]]]]]]",
            "{\"\":{\"\":\"\"}}");

    private final RandomGenerator random;

    JsonMutation(RandomGenerator random) {
        this.random = random;
    }

    /** One to three places changed. */
    ObjectNode of(ObjectNode body) {
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            List<JsonNode> places = places(body);
            change(places.get(random.nextInt(places.size())), places);
        }
        return body;
    }

    private static List<JsonNode> places(JsonNode root) {
        List<JsonNode> places = new ArrayList<>();
        places.add(root);
        for (int next = 0; next < places.size(); next++) {
            for (JsonNode inner : places.get(next)) {
                if (inner.isContainer()) {
                    places.add(inner);
                }
            }
        }
        return places;
    }

    private void change(JsonNode container, List<JsonNode> others) {
        switch (container) {
            case ObjectNode object -> changeField(object, others);
            case ArrayNode array -> changeMember(array, others);
            default -> throw new IllegalStateException("Only containers are changed");
        }
    }

    private void changeField(ObjectNode object, List<JsonNode> others) {
        List<String> names = new ArrayList<>(object.propertyNames());
        if (names.isEmpty() || random.nextInt(8) == 0) {
            object.set(text(), value(others));
            return;
        }
        String name = names.get(random.nextInt(names.size()));
        if (random.nextInt(4) == 0) {
            object.remove(name);
        } else {
            object.set(name, value(others));
        }
    }

    private void changeMember(ArrayNode array, List<JsonNode> others) {
        JsonNode value = value(others);
        // Many, but not more than a body may have.
        int times = random.nextInt(400) == 0 && value.toString().length() < 300 ? 2_000 : 1;
        for (int i = 0; i < times; i++) {
            array.add(
                    array.isEmpty() || random.nextBoolean()
                            ? value
                            : array.get(0).deepCopy());
        }
    }

    private JsonNode value(List<JsonNode> others) {
        return switch (random.nextInt(4)) {
            case 0 -> NODES.stringNode(text());
            case 1 -> others.get(random.nextInt(others.size())).deepCopy();
            default -> JSON.readTree(LITERALS.get(random.nextInt(LITERALS.size())));
        };
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }
}
