package dev.acta.server.history;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A command that a case comes to, before it is sent. */
record Draft(String command, ObjectNode body) {
    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String RECORDED_BY_ITSELF = """
            "basis":"FIRST_PARTY","occurrence":{"from":"2026-%1$02d-%2$02dT09:00:00Z",\
            "to":"2026-%1$02d-%2$02dT09:00:01Z","precision":"SECOND"}}""";
    private static final String OBSERVED = """
            "basis":"OBSERVED","sources":[{"kind":"ORIGINAL","title":"A page"}],\
            "occurrence":{"from":"2026-%1$02d-%2$02dT09:00:00Z","to":"2026-%1$02d-%2$02dT09:00:01Z",\
            "precision":"SECOND"}}""";
    static final String DECISION = """
            "decision":{"decisionId":"decision:rehearsal/%s","ground":{"kind":"NOT_REQUIRED","why":"rehearsed"},\
            "detection":"NOT_KNOWN","automation":"NOT_AUTOMATED"}""";

    /** What the actor records itself. */
    static Draft own(String command, int day, String fields) {
        return of(command, fields + "," + dated(RECORDED_BY_ITSELF, day));
    }

    /** What was seen. */
    static Draft seen(String command, int day, String fields) {
        return of(command, fields + "," + dated(OBSERVED, day));
    }

    /** What has neither a time nor a basis. */
    static Draft bare(String command, String fields) {
        return of(command, fields + "}");
    }

    /** The days of the half-year are counted from 0; every month has 28. */
    private static String dated(String form, int day) {
        return form.formatted(1 + day / 28 % 6, 1 + day % 28);
    }

    private static Draft of(String command, String rest) {
        return new Draft(command, (ObjectNode) JSON.readTree("{" + rest));
    }

    Draft copy() {
        return new Draft(command, body.deepCopy());
    }
}
