package dev.acta.server.history;

import static dev.acta.server.history.Rule.first;
import static dev.acta.server.history.Rule.own;
import static dev.acta.server.history.Rule.twice;
import static dev.acta.server.history.Rule.when;
import static dev.acta.server.history.Rule.without;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What authorities, governments and institutes do, and what a recorder keeps. */
final class OtherRules {
    private OtherRules() {}

    static Map<String, Rule> all() {
        Map<String, Rule> rules = new HashMap<>();
        legal(rules);
        government(rules);
        research(rules);
        kept(rules, "record-document", "DocumentRecorded", "/document", "desk");
        kept(rules, "record-evidence", "EvidenceRecorded", "/evidence", "desk");
        kept(rules, "link-records", "RecordsLinked", "/link", "/assertedBy");
        kept(rules, "record-notice", "NoticeRecorded", "/notice", "/platform");
        kept(rules, "attest-coverage", "CoverageAttested", "/coverage", "desk");
        kept(rules, "record-data-request", "DataRequestRecorded", "/request", "desk");
        rules.put(
                "decide-data-request",
                new Rule(
                        "DataRequestDecided",
                        "/request",
                        "desk",
                        first(
                                when(false, "unknown-request", "DataRequestRecorded"),
                                when(true, "already-decided", "DataRequestDecided"))));
        rules.put(
                "unlink-records",
                new Rule(
                        "RecordsUnlinked",
                        "/link",
                        "desk",
                        first(
                                when(false, "unknown-link", "RecordsLinked"),
                                when(true, "already-unlinked", "RecordsUnlinked"))));
        rules.put(
                "void-record",
                new Rule(
                        "RecordVoided",
                        "/target",
                        "/voidedBy",
                        (model, _, body) ->
                                model.at(body.path("target").stringValue()).voided() ? "already-voided" : null));
        rules.put(
                "correct-record",
                new Rule(
                        "RecordCorrected",
                        "/target",
                        "/correctedBy",
                        (model, _, body) ->
                                model.at(body.path("target").stringValue()).voided() ? "already-voided" : null));
        rules.put("mark-duplicate", new Rule("DuplicateMarked", "/duplicate", "desk", OtherRules::duplicate));
        return rules;
    }

    private static void kept(Map<String, Rule> rules, String command, String event, String thing, String actor) {
        rules.put(command, new Rule(event, thing, actor, when(true, "already-recorded", event)));
    }

    private static void legal(Map<String, Rule> rules) {
        kept(rules, "record-order", "OrderRecorded", "/order", "/authority");
        rules.put(
                "amend-order",
                new Rule("OrderAmended", "/order", "/authority", when(false, "unknown-order", "OrderRecorded")));
        rules.put(
                "withdraw-order",
                new Rule(
                        "OrderWithdrawn",
                        "/order",
                        "/authority",
                        first(
                                when(false, "unknown-order", "OrderRecorded"),
                                twice("already-withdrawn", "OrderWithdrawn"))));
        rules.put(
                "answer-order",
                new Rule(
                        "OrderAnswered",
                        "/order",
                        "/addressee",
                        first(without("unknown-order", "OrderRecorded"), OtherRules::unknownItem)));
        kept(rules, "open-proceeding", "ProceedingOpened", "/proceeding", "/openedBy");
        rules.put(
                "record-ruling",
                new Rule("RulingRecorded", "/proceeding", "/forum", without("unknown-proceeding", "ProceedingOpened")));
        rules.put(
                "close-proceeding",
                new Rule(
                        "ProceedingClosed",
                        "/proceeding",
                        "/forum",
                        without("unknown-proceeding", "ProceedingOpened")));
    }

    private static @Nullable String unknownItem(Model model, String order, ObjectNode body) {
        List<String> items = items(model, order);
        for (JsonNode answer : body.path("answers")) {
            if (!items.contains(answer.path("item").stringValue())) {
                return "unknown-item";
            }
        }
        return null;
    }

    /** Those of the last amendment. */
    static List<String> items(Model model, String order) {
        return model.of(order, "OrderRecorded", "OrderAmended")
                .toList()
                .getLast()
                .body()
                .path("items")
                .valueStream()
                .map(item -> item.path("id").stringValue())
                .toList();
    }

    private static void government(Map<String, Rule> rules) {
        kept(rules, "issue-official-response", "OfficialResponseIssued", "/response", "/government");
        Rule.History changed = first(
                when(false, "unknown-response", "OfficialResponseIssued"),
                twice("already-retracted", "OfficialResponseRetracted"));
        rules.put("amend-official-response", new Rule("OfficialResponseAmended", "/response", "/government", changed));
        rules.put(
                "retract-official-response",
                new Rule("OfficialResponseRetracted", "/response", "/government", changed));
        rules.put(
                "answer-demand",
                new Rule(
                        "DemandAnswered",
                        "/response",
                        "/addressee",
                        without("unknown-demand", "OfficialResponseIssued")));
        rules.put(
                "observe-outcome",
                new Rule(
                        "OutcomeObserved",
                        "/response",
                        "/observedBy",
                        without("unknown-demand", "OfficialResponseIssued")));
        rules.put(
                "withdraw-demand",
                new Rule(
                        "DemandWithdrawn",
                        "/response",
                        "/government",
                        first(
                                when(false, "unknown-demand", "OfficialResponseIssued"),
                                twice("already-withdrawn", "DemandWithdrawn"))));
    }

    private static void research(Map<String, Rule> rules) {
        kept(rules, "publish-finding", "FindingPublished", "/finding", "/institute");
        rules.put(
                "revise-finding",
                new Rule(
                        "FindingRevised",
                        "/finding",
                        "/institute",
                        when(false, "unknown-finding", "FindingPublished")));
        rules.put(
                "contest-finding",
                new Rule(
                        "FindingContested",
                        "/finding",
                        "/contestedBy",
                        without("unknown-finding", "FindingPublished")));
        kept(rules, "attribute-network", "NetworkAttributed", "/attribution", "/assertedBy");
        remark(rules, "corroborate-attribution", "AttributionCorroborated", "/corroboratedBy");
        remark(rules, "contest-attribution", "AttributionContested", "/contestedBy");
        remark(rules, "withdraw-attribution", "AttributionWithdrawn", "/withdrawnBy");
    }

    private static void remark(Map<String, Rule> rules, String command, String event, String who) {
        rules.put(
                command,
                new Rule(
                        event,
                        "/attribution",
                        who,
                        first(
                                when(false, "unknown-attribution", "NetworkAttributed"),
                                (model, thing, body) ->
                                        asserter(model, thing, body.at(who).stringValue(), event),
                                twice("already-withdrawn", "AttributionWithdrawn"),
                                (model, thing, body) -> own(body)
                                                && model.of(thing, event)
                                                        .anyMatch(it -> it.own()
                                                                && it.body()
                                                                        .at(who)
                                                                        .equals(body.at(who)))
                                        ? "already-recorded"
                                        : null)));
    }

    private static @Nullable String asserter(Model model, String attribution, String who, String event) {
        boolean same = model.of(attribution, "NetworkAttributed")
                .anyMatch(it -> it.says("assertedBy").equals(who));
        if (event.equals("AttributionWithdrawn")) {
            return same ? null : "not-asserter";
        }
        return same ? "own-attribution" : null;
    }

    private static @Nullable String duplicate(Model model, String thing, ObjectNode body) {
        Fact duplicate = model.at(thing);
        Fact original = model.at(body.path("original").stringValue());
        if (!duplicate.type().equals(original.type())) {
            return "not-a-duplicate";
        }
        return duplicate.duplicateOf() != null || original.duplicateOf() != null ? "already-duplicate" : null;
    }
}
