package dev.acta.server.history;

import static dev.acta.server.history.Rule.first;
import static dev.acta.server.history.Rule.when;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Names of authorities, investigations, legal holds and erasures. */
final class KeptRules {
    private KeptRules() {}

    static Map<String, Rule> all() {
        Map<String, Rule> rules = new HashMap<>();
        rules.put("register-authority", new Rule("AuthorityRegistered", "/authority", "/authority", KeptRules::names));
        investigations(rules);
        put(
                rules,
                "place-legal-hold",
                "LegalHoldPlaced",
                "/hold",
                first(when(true, "already-recorded", "LegalHoldPlaced"), noEvent("/held", "what")));
        put(
                rules,
                "release-legal-hold",
                "LegalHoldReleased",
                "/hold",
                first(
                        when(false, "unknown-hold", "LegalHoldPlaced"),
                        when(true, "already-released", "LegalHoldReleased")));
        put(
                rules,
                "erase-personal-data",
                "ErasureRequested",
                "/erasure",
                first(
                        when(true, "already-recorded", "ErasureRequested"),
                        noEvent("/items", "event"),
                        KeptRules::noItem,
                        KeptRules::gone));
        put(
                rules,
                "confirm-erasure",
                "PersonalDataErased",
                "/erasure",
                first(when(false, "unknown-erasure", "ErasureRequested"), KeptRules::asked));
        return rules;
    }

    private static void put(Map<String, Rule> rules, String command, String event, String thing, Rule.History history) {
        rules.put(command, new Rule(event, thing, "desk", history));
    }

    private static void investigations(Map<String, Rule> rules) {
        put(
                rules,
                "open-investigation",
                "InvestigationOpened",
                "/investigation",
                first(
                        when(true, "already-recorded", "InvestigationOpened"),
                        (_, _, body) -> body.path("asOf").longValue() > 0 ? "no-such-event" : null));
        put(
                rules,
                "record-replay",
                "InvestigationReplayed",
                "/investigation",
                first(
                        when(false, "unknown-investigation", "InvestigationOpened"),
                        when(true, "already-sealed", "InvestigationSealed")));
        put(
                rules,
                "seal-investigation",
                "InvestigationSealed",
                "/investigation",
                first(
                        when(false, "unknown-investigation", "InvestigationOpened"),
                        when(true, "already-sealed", "InvestigationSealed"),
                        when(false, "not-replayed", "InvestigationReplayed")));
    }

    private static @Nullable String names(Model model, String authority, ObjectNode body) {
        List<String> keys = keys(authority, body).toList();
        Map<String, String> names = model.names();
        if (keys.stream().anyMatch(key -> !names.getOrDefault(key, authority).equals(authority))) {
            return "alias-taken";
        }
        return names.keySet().containsAll(keys) ? "already-recorded" : null;
    }

    /** Its names, with their country; case and white space make no difference. */
    static Stream<String> keys(String authority, ObjectNode body) {
        String country = authority.substring(0, authority.indexOf('/') + 1);
        return Stream.concat(Stream.of(body.path("name")), body.path("aliases").valueStream())
                .map(name -> country
                        + name.path("text")
                                .stringValue()
                                .toLowerCase(Locale.ROOT)
                                .replaceAll("\\s+", " "));
    }

    private static Rule.History noEvent(String list, String field) {
        return (model, _, body) -> body.at(list)
                        .valueStream()
                        .map(it -> it.path(field).stringValue())
                        .anyMatch(it -> it.startsWith("event:") && !model.knows(it))
                ? "no-such-event"
                : null;
    }

    /** Item 9 of an event that has fewer. */
    private static @Nullable String noItem(Model model, String erasure, ObjectNode body) {
        return body.path("items").valueStream().anyMatch(it -> it.has("items")) ? "no-such-item" : null;
    }

    private static @Nullable String asked(Model model, String erasure, ObjectNode body) {
        if (model.sender().equals(Desk.DESK)) {
            return "second-client-needed";
        }
        return model.of(erasure, "ErasureRequested")
                .map(it -> gone(model, erasure, it.body()))
                .toList()
                .getFirst();
    }

    private static @Nullable String gone(Model model, String erasure, ObjectNode asked) {
        List<Fact> facts = asked.path("items")
                .valueStream()
                .map(it -> model.at(it.path("event").stringValue()))
                .toList();
        if (facts.stream().anyMatch(it -> it.erasedBy() != null)) {
            return "already-erased";
        }
        return facts.stream().anyMatch(model::isHeld) ? "held" : null;
    }
}
