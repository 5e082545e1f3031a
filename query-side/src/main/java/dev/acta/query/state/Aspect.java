package dev.acta.query.state;

/** What kind of thing a statement says; the states list statements by it. */
enum Aspect {
    SUSPENSION("suspensions"),
    EXTENSION("extensions"),
    REINSTATEMENT("reinstatements"),
    RESTATEMENT("restatements"),
    ATTRIBUTION("attributions"),
    CORROBORATION("corroborations"),
    CONTESTATION("contestations"),
    WITHDRAWAL("withdrawals"),
    DISCLOSURE("disclosures"),
    RELEASE("releases"),
    SHARING("sharings"),
    LABEL("labels"),
    NOT_ACTING("decisionsNotToAct"),
    NOTICE("notices"),
    POLICY_VERSION("policyVersions"),
    LABEL_REVISION("labelRevisions"),
    LABEL_REMOVAL("labelRemovals"),
    RESTRICTION("restrictions"),
    LIFTING("liftings"),
    RESPONSE("responses"),
    AMENDMENT("amendments"),
    RETRACTION("retractions"),
    DEMAND("asked"),
    ANSWER("answers"),
    OUTCOME("outcomes"),
    ORDER("orders"),
    PROCEEDING("proceedings"),
    RULING("rulings"),
    CLOSING("closings"),
    AUTHORITY("registrations"),
    FINDING("findings"),
    REVISION("revisions"),
    DOCUMENT("documents"),
    LINK("links"),
    COMPLAINT("complaints"),
    DISPUTE("disputes"),
    EVIDENCE("evidence"),
    COVERAGE("coverage"),
    REQUEST("requests"),
    INVESTIGATION("investigations"),
    ERASURE("erasures"),
    HOLD("holds");

    private final String plural;

    Aspect(String plural) {
        this.plural = plural;
    }

    String plural() {
        return plural;
    }
}
