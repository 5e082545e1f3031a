package dev.acta.server.history;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Holds what the server says of each thing against what the model has of it. */
final class States {
    private static final int AT_ONCE = 4;
    private static final Map<String, String> PATHS = Map.ofEntries(
            Map.entry("network", "networks"),
            Map.entry("label", "labels"),
            Map.entry("restriction", "restrictions"),
            Map.entry("decision", "decisions"),
            Map.entry("notice", "notices"),
            Map.entry("policy", "policies"),
            Map.entry("attribution", "attributions"),
            Map.entry("disclosure", "disclosures"),
            Map.entry("response", "responses"),
            Map.entry("order", "orders"),
            Map.entry("proceeding", "proceedings"),
            Map.entry("finding", "findings"),
            Map.entry("complaint", "complaints"),
            Map.entry("dispute", "disputes"),
            Map.entry("document", "documents"),
            Map.entry("evidence", "evidence"),
            Map.entry("coverage", "coverage"),
            Map.entry("dataset", "datasets"),
            Map.entry("authority", "authorities"),
            Map.entry("investigation", "investigations"),
            Map.entry("erasure", "erasures"),
            Map.entry("hold", "holds"),
            Map.entry("request", "requests"));

    private final Desk desk;
    private final Model model;
    private final long last;
    private final Map<String, List<Fact>> redress = new HashMap<>();

    States(Desk desk, Model model, long last) {
        this.desk = desk;
        this.model = model;
        this.last = last;
        model.things().values().forEach(facts -> facts.forEach(this::noteRedress));
    }

    /** Complaints and disputes are shown under the restriction or the label that they are about or change. */
    private void noteRedress(Fact fact) {
        Stream.concat(
                        Stream.of(fact.says("against")),
                        fact.body().path("changes").valueStream().map(it -> it.stringValue("")))
                .filter(it -> it.startsWith("restriction:") || it.startsWith("label:"))
                .forEach(it ->
                        redress.computeIfAbsent(it, _ -> new ArrayList<>()).add(fact));
    }

    /** What differs, thing by thing; how many were compared is added to the counts. */
    List<String> differing(Map<String, Integer> compared) throws Exception {
        List<Future<@Nullable String>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            model.things().forEach((thing, facts) -> {
                String kind = thing.substring(0, thing.indexOf(':'));
                if (PATHS.containsKey(kind)) {
                    compared.merge(kind, 1, Integer::sum);
                    List<Fact> shown = new ArrayList<>(facts);
                    shown.addAll(redress.getOrDefault(thing, List.of()));
                    answers.add(threads.submit(() -> differs(thing, kind, shown)));
                }
            });
        }
        List<String> differing = new ArrayList<>();
        for (Future<@Nullable String> answer : answers) {
            if (answer.get() != null) {
                differing.add(answer.get());
            }
        }
        return differing;
    }

    private @Nullable String differs(String thing, String kind, List<Fact> facts) {
        String[] name = thing.substring(kind.length() + 1).split("/", 2);
        JsonNode state = desk.get(
                "/v1/" + PATHS.get(kind) + "/" + name[0] + "/" + URLEncoder.encode(name[1], StandardCharsets.UTF_8),
                last);
        Map<Long, JsonNode> said = new HashMap<>();
        for (JsonNode statements : state) {
            for (JsonNode statement : statements) {
                if (statement.has("position")) {
                    said.put(statement.path("position").longValue(), statement);
                }
            }
        }
        for (Fact fact : facts) {
            String differs = differs(fact, said.get(fact.position()));
            if (differs != null) {
                return thing + ": " + differs + " in " + state;
            }
        }
        return switch (kind) {
            case "network" -> unequal(thing, standing(thing), accounts(state));
            case "order" -> unequal(thing, OrderModel.items(facts), OrderModel.told(state));
            default -> unequal(thing, conflicts(facts), conflicts(state));
        };
    }

    private static Set<String> conflicts(List<Fact> facts) {
        return facts.stream()
                .flatMap(fact -> fact.conflicts().stream()
                        .map(earlier -> "[" + earlier.position() + "," + fact.position() + "]"))
                .collect(Collectors.toSet());
    }

    private static Set<String> conflicts(JsonNode state) {
        return state.path("conflicts").valueStream().map(JsonNode::toString).collect(Collectors.toSet());
    }

    private static @Nullable String unequal(String thing, Object expected, Object was) {
        return expected.equals(was) ? null : thing + ": expected " + expected + ", was " + was;
    }

    private static @Nullable String differs(Fact fact, @Nullable JsonNode statement) {
        if (fact.type().equals("RecordsUnlinked") || (fact.type().equals("DemandWithdrawn") && statement == null)) {
            return null;
        }
        if (statement == null) {
            return "no " + fact.type() + " at " + fact.position();
        }
        return Entries.differs(fact, statement, statement);
    }

    private Map<String, Long> standing(String network) {
        Map<String, Long> roles = new TreeMap<>();
        model.of(network, "NetworkSuspended", "NetworkSuspensionExtended")
                .forEach(it -> it.body()
                        .path("accounts")
                        .forEach(account -> roles.put(account.path("role").stringValue(), 0L)));
        model.suspendedOf(network).forEach(role -> roles.merge(role, 1L, Long::sum));
        return roles;
    }

    private static Map<String, Long> accounts(JsonNode state) {
        JsonNode accounts = state.path("accounts");
        Map<String, Long> roles = new TreeMap<>();
        accounts.path(accounts.has("standingByRole") ? "standingByRole" : "byRole")
                .propertyStream()
                .forEach(it -> roles.put(it.getKey(), it.getValue().longValue()));
        return roles;
    }
}
