package dev.acta.server.history;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** What others than the actor tell of an act, and which earlier tellings of it that stands against. */
final class Reports {
    /** Acts that are told once; what a report of one stands beside are all of the same type on the same thing. */
    private static final Map<String, String> ONCE = Map.ofEntries(
            Map.entry("restrict-account", "AccountRestricted"),
            Map.entry("restrict-content", "ContentRestricted"),
            Map.entry("restrict-monetisation", "MonetisationRestricted"),
            Map.entry("restrict-service", "ServiceRestricted"),
            Map.entry("lift-account-restriction", "AccountRestrictionLifted"),
            Map.entry("restore-content", "ContentRestored"),
            Map.entry("lift-monetisation-restriction", "MonetisationRestrictionLifted"),
            Map.entry("lift-service-restriction", "ServiceRestrictionLifted"),
            Map.entry("label-post", "PostLabelled"),
            Map.entry("label-account", "AccountLabelled"),
            Map.entry("remove-label", "LabelRemoved"),
            Map.entry("lodge-complaint", "ComplaintLodged"),
            Map.entry("decide-complaint", "ComplaintDecided"),
            Map.entry("open-dispute", "DisputeOpened"),
            Map.entry("decide-dispute", "DisputeDecided"),
            Map.entry("decide-not-to-act", "DecidedNotToAct"),
            Map.entry("publish-disclosure", "DisclosurePublished"),
            Map.entry("release-dataset", "DatasetReleased"));

    private Reports() {}

    /** Whether the model has rules for reports of it. */
    static boolean has(String command) {
        return ONCE.containsKey(command);
    }

    /** The same, as others saw it. */
    static Draft of(Draft draft) {
        Draft report = draft.copy();
        report.body().put("basis", "OBSERVED");
        report.body().putArray("sources").addObject().put("kind", "ORIGINAL").put("title", "A page");
        return report;
    }

    static List<Fact> conflicts(Model model, Rule rule, String thing, ObjectNode body) {
        return Rule.own(body) || !ONCE.containsValue(rule.event())
                ? List.of()
                : model.of(thing, rule.event()).toList();
    }
}
