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
    RESPONSE("responses"),
    FINDING("findings"),
    DOCUMENT("documents"),
    LINK("links"),
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
