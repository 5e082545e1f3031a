package dev.acta.query.state;

/** What kind of thing a statement says; the states list statements by it. */
enum Aspect {
    SUSPENSION("suspensions"),
    ATTRIBUTION("attributions"),
    DISCLOSURE("disclosures"),
    RELEASE("releases"),
    SHARING("sharings"),
    LABEL("labels"),
    LABEL_REVISION("labelRevisions"),
    LABEL_REMOVAL("labelRemovals"),
    RESTRICTION("restrictions"),
    LIFTING("liftings"),
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
