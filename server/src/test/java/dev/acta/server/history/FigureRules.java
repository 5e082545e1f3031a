package dev.acta.server.history;

import static dev.acta.server.history.Rule.first;
import static dev.acta.server.history.Rule.own;
import static dev.acta.server.history.Rule.twice;
import static dev.acta.server.history.Rule.without;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Data sets, and figures that are told otherwise. */
final class FigureRules {
    private FigureRules() {}

    static Map<String, Rule> all() {
        Map<String, Rule> rules = new HashMap<>();
        rules.put(
                "release-dataset",
                new Rule("DatasetReleased", "/dataset", "", twice("already-recorded", "DatasetReleased")));
        rules.put("share-dataset", new Rule("DatasetShared", "/dataset", "", FigureRules::sharedBefore));
        rules.put(
                "withdraw-dataset",
                new Rule(
                        "DatasetWithdrawn",
                        "/dataset",
                        "",
                        first(
                                without("not-released", "DatasetReleased", "DatasetShared"),
                                twice("already-withdrawn", "DatasetWithdrawn"))));
        rules.put(
                "restate-count", new Rule("CountRestated", "/of", "", first(FigureRules::differs, FigureRules::same)));
        return rules;
    }

    /** The same parts to the same recipients. */
    private static @Nullable String sharedBefore(Model model, String dataset, ObjectNode body) {
        boolean before = model.of(dataset, "DatasetShared")
                .filter(Fact::own)
                .anyMatch(it -> it.body().path("recipients").equals(body.path("recipients"))
                        && it.body().path("parts").equals(body.path("parts")));
        return own(body) && before ? "already-recorded" : null;
    }

    private static @Nullable String differs(Model model, String of, ObjectNode body) {
        JsonNode figure = body.path("figure");
        List<ObjectNode> told = model.of(of, "NetworkSuspended", "NetworkSuspensionExtended", "DisclosurePublished")
                .map(Fact::body)
                .filter(it -> names(it, figure))
                .toList();
        if (told.isEmpty()) {
            return own(body) ? "unknown-figure" : null;
        }
        long listed = told.stream()
                .flatMap(it -> it.path("accounts").valueStream())
                .filter(it -> it.path("role").equals(figure.path("role")))
                .count();
        boolean exact = body.at("/count/qualifier").stringValue().equals("EXACT");
        return own(body) && exact && listed > 0 && body.at("/count/value").longValue() != listed
                ? "count-differs-from-manifest"
                : null;
    }

    private static boolean names(ObjectNode told, JsonNode figure) {
        return told.path("sets").valueStream().anyMatch(it -> it.path("role").equals(figure.path("role")))
                || told.path("figures")
                        .valueStream()
                        .anyMatch(it -> it.path("name").equals(figure.path("name")));
    }

    /** What it said last of the figure. */
    private static @Nullable String same(Model model, String of, ObjectNode body) {
        Optional<Fact> last = model.of(of, "CountRestated")
                .filter(Fact::own)
                .filter(it -> it.body().path("figure").equals(body.path("figure")))
                .reduce((_, later) -> later);
        return own(body)
                        && last.filter(it -> it.body().path("count").equals(body.path("count")))
                                .isPresent()
                ? "already-recorded"
                : null;
    }
}
