package dev.acta.server.history;

import static dev.acta.server.history.Rule.first;
import static dev.acta.server.history.Rule.own;
import static dev.acta.server.history.Rule.twice;
import static dev.acta.server.history.Rule.without;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What platforms do, and complaints about it. */
final class PlatformRules {
    private PlatformRules() {}

    static Map<String, Rule> all() {
        Map<String, Rule> rules = new HashMap<>();
        rules.put(
                "suspend-network",
                rule("NetworkSuspended", "/network", twice("already-suspended", "NetworkSuspended")));
        rules.put(
                "extend-network-suspension",
                rule(
                        "NetworkSuspensionExtended",
                        "/network",
                        first(without("not-suspended", "NetworkSuspended"), PlatformRules::listed)));
        rules.put(
                "reinstate-accounts",
                rule(
                        "AccountsReinstated",
                        "/network",
                        first(without("not-suspended", "NetworkSuspended"), PlatformRules::notStanding)));
        rules.put(
                "publish-disclosure",
                rule("DisclosurePublished", "/disclosure", twice("already-recorded", "DisclosurePublished")));
        rules.put(
                "decide-not-to-act",
                rule("DecidedNotToAct", "/decision/decisionId", twice("already-recorded", "DecidedNotToAct")));
        rules.put(
                "register-policy-version",
                rule("PolicyVersionRegistered", "/policy", twice("already-recorded", "PolicyVersionRegistered")));
        measures(rules);
        labels(rules);
        redress(rules);
        return rules;
    }

    private static Rule rule(String event, String thing, Rule.History history) {
        return new Rule(event, thing, "", history);
    }

    private static void measures(Map<String, Rule> rules) {
        measure(rules, "restrict-account", "AccountRestricted", "lift-account-restriction", "AccountRestrictionLifted");
        measure(rules, "restrict-content", "ContentRestricted", "restore-content", "ContentRestored");
        measure(
                rules,
                "restrict-monetisation",
                "MonetisationRestricted",
                "lift-monetisation-restriction",
                "MonetisationRestrictionLifted");
        measure(rules, "restrict-service", "ServiceRestricted", "lift-service-restriction", "ServiceRestrictionLifted");
    }

    private static void measure(Map<String, Rule> rules, String put, String restricted, String lift, String lifted) {
        rules.put(put, rule(restricted, "/restriction", twice("already-restricted", restricted)));
        rules.put(
                lift,
                rule(
                        lifted,
                        "/restriction",
                        first(without("not-restricted", restricted), twice("already-lifted", lifted))));
    }

    private static void labels(Map<String, Rule> rules) {
        String[] put = {"PostLabelled", "AccountLabelled"};
        rules.put("label-post", rule("PostLabelled", "/label", twice("already-labelled", put)));
        rules.put("label-account", rule("AccountLabelled", "/label", twice("already-labelled", put)));
        Rule.History history = first(without("not-labelled", put), twice("already-removed", "LabelRemoved"));
        rules.put("revise-label", rule("LabelRevised", "/label", history));
        rules.put("remove-label", rule("LabelRemoved", "/label", history));
    }

    private static void redress(Map<String, Rule> rules) {
        rules.put(
                "lodge-complaint", rule("ComplaintLodged", "/complaint", twice("already-recorded", "ComplaintLodged")));
        rules.put(
                "decide-complaint",
                new Rule(
                        "ComplaintDecided",
                        "/complaint",
                        "/platform",
                        first(
                                without("unknown-complaint", "ComplaintLodged"),
                                twice("already-decided", "ComplaintDecided"))));
        rules.put(
                "open-dispute",
                new Rule("DisputeOpened", "/dispute", "/body", twice("already-recorded", "DisputeOpened")));
        rules.put(
                "decide-dispute",
                new Rule(
                        "DisputeDecided",
                        "/dispute",
                        "/body",
                        first(
                                without("unknown-dispute", "DisputeOpened"),
                                twice("already-decided", "DisputeDecided"))));
        rules.put(
                "implement-outcome",
                new Rule(
                        "OutcomeImplemented",
                        "/matter",
                        "/platform",
                        first(without("not-decided", "ComplaintDecided", "DisputeDecided"), PlatformRules::done)));
    }

    private static @Nullable String done(Model model, String thing, ObjectNode body) {
        boolean done = model.of(thing, "OutcomeImplemented")
                .anyMatch(it -> it.own() && it.says("implementation").equals("IMPLEMENTED"));
        return own(body) && done ? "already-implemented" : null;
    }

    private static @Nullable String listed(Model model, String network, ObjectNode body) {
        for (JsonNode account : body.path("accounts")) {
            if (model.suspended().containsKey(network + " " + account.path("id").stringValue())) {
                return "already-listed";
            }
        }
        return null;
    }

    private static @Nullable String notStanding(Model model, String network, ObjectNode body) {
        for (JsonNode account : body.path("accounts")) {
            String id = account.stringValue().substring(account.stringValue().indexOf('/') + 1);
            if (!model.suspended().containsKey(network + " " + id)) {
                return "not-suspended";
            }
        }
        return null;
    }
}
