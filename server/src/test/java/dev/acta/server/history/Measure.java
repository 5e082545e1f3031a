package dev.acta.server.history;

/** The four kinds of restrictions. */
enum Measure {
    ACCOUNT("restrict-account", "lift-account-restriction", "account", "account:rehearsal/a", "SUSPENDED"),
    CONTENT("restrict-content", "restore-content", "post", "post:rehearsal/p", "DISABLED"),
    MONETISATION(
            "restrict-monetisation", "lift-monetisation-restriction", "monetised", "account:rehearsal/a", "SUSPENSION"),
    SERVICE("restrict-service", "lift-service-restriction", "account", "account:rehearsal/a", "PARTIAL_SUSPENSION");

    private final String put;
    private final String lift;
    private final String field;
    private final String whom;
    private final String kind;

    Measure(String put, String lift, String field, String whom, String kind) {
        this.put = put;
        this.lift = lift;
        this.field = field;
        this.whom = whom;
        this.kind = kind;
    }

    Draft put(String id, int day) {
        return Draft.own(put, day, """
                "restriction":"restriction:rehearsal/%s","%s":"%s%s","publicCapacity":false,"measure":{"kind":"%s"},\
                """.formatted(id, field, whom, id, kind) + Draft.DECISION.formatted(id));
    }

    Draft lift(String id, int day) {
        return Draft.own(lift, day, """
                "restriction":"restriction:rehearsal/%s",""".formatted(id) + Draft.DECISION.formatted(id + "-lifted"));
    }
}
