package dev.acta.server.history;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Says what each line is answered, by what the documents say and nothing else, and keeps what comes of it. */
final class Oracle {
    /** What the client speaks for; it reports on everybody. */
    static final Set<String> ACTS_FOR = Set.of(
            "platform:rehearsal",
            "government:AQ",
            "authority:AQ/rehearsal",
            "institute:rehearsal",
            "org:desk",
            "steward",
            "investigator");

    private static final Map<String, Integer> SPOILT = Map.of("unknown-command", 404);

    private final Map<String, Rule> rules = new HashMap<>();
    private final Map<String, Draft> keys = new HashMap<>();
    private final Map<String, Expected> receipts = new HashMap<>();
    private final Model model = new Model();

    Oracle() {
        rules.putAll(PlatformRules.all());
        rules.putAll(OtherRules.all());
        rules.putAll(FigureRules.all());
        rules.putAll(KeptRules.all());
    }

    Model model() {
        return model;
    }

    Expected expects(String client, Line line) {
        model.sentBy(client);
        Draft draft = line.draft();
        if (draft == null) {
            return new Expected(SPOILT.getOrDefault(line.spoilt(), 400), String.valueOf(line.spoilt()));
        }
        Draft before = keys.get(line.key());
        if (before != null) {
            return before.equals(draft)
                    ? new Expected(
                            200,
                            Objects.requireNonNull(receipts.get(line.key())).told())
                    : new Expected(422, "idempotency-key-reused");
        }
        Rule rule = Objects.requireNonNull(rules.get(draft.command()), draft.command());
        String thing = rule.thingOf(draft.body());
        String refusal = refusal(rule, thing, draft.body());
        if (refusal != null) {
            model.refuse(thing);
            return new Expected(refusal.equals("not-authorised") ? 403 : 409, refusal);
        }
        Expected expected = new Expected(201, rule.event(), record(rule, thing, draft.body()));
        keys.put(line.key(), draft);
        receipts.put(line.key(), expected);
        return expected;
    }

    private @Nullable String refusal(Rule rule, String thing, ObjectNode body) {
        if (body.at("/occurrence/from").stringValue("").startsWith("2099")) {
            return "in-the-future";
        }
        if (Rule.own(body) && !ACTS_FOR.contains(rule.actorOf(body))) {
            return "not-authorised";
        }
        return rule.history().refusal(model, thing, body);
    }

    private Fact record(Rule rule, String thing, ObjectNode body) {
        Fact fact = new Fact(rule.event(), body.deepCopy());
        fact.standsAgainst(Reports.conflicts(model, rule, thing, body));
        model.add(thing, fact);
        switch (rule.event()) {
            case "NetworkSuspended", "NetworkSuspensionExtended" -> {
                for (JsonNode account : body.path("accounts")) {
                    model.suspended()
                            .put(
                                    thing + " " + account.path("id").stringValue(),
                                    account.path("role").stringValue());
                }
            }
            case "AccountsReinstated" -> {
                for (JsonNode account : body.path("accounts")) {
                    model.suspended()
                            .remove(thing + " "
                                    + account.stringValue()
                                            .substring(account.stringValue().indexOf('/') + 1));
                }
            }
            case "AuthorityRegistered" ->
                KeptRules.keys(thing, body).forEach(name -> model.names().put(name, thing));
            case "LegalHoldPlaced" ->
                model.holds()
                        .put(
                                thing,
                                body.path("held")
                                        .valueStream()
                                        .map(it -> it.path("what").stringValue())
                                        .collect(Collectors.toSet()));
            case "LegalHoldReleased" -> model.holds().remove(thing);
            case "PersonalDataErased" ->
                model.of(thing, "ErasureRequested")
                        .flatMap(it -> it.body().path("items").valueStream())
                        .forEach(it -> model.at(it.path("event").stringValue()).markErasedBy(fact));
            case "RecordsUnlinked" -> model.of(thing, "RecordsLinked").forEach(Fact::markUnlinked);
            case "RecordVoided" -> model.at(thing).markVoided();
            case "DuplicateMarked" ->
                model.at(thing)
                        .markDuplicateOf(Long.parseLong(
                                body.path("original").stringValue().substring(6)));
            case "RecordCorrected" -> {
                for (JsonNode change : body.path("changes")) {
                    model.at(thing)
                            .body()
                            .put(
                                    change.path("pointer").stringValue().substring(1),
                                    change.path("should").stringValue());
                }
            }
            default -> {}
        }
        return fact;
    }
}
