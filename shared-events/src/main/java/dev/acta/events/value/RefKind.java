package dev.acta.events.value;

/** What a {@link Ref} can name, with the form of its text. */
public enum RefKind {
    PLATFORM("platform", Shape.ID),
    NETWORK("network", Shape.PLATFORM_ID),
    ROSTER("roster", Shape.PLATFORM_ID),
    ACCOUNT("account", Shape.ACCOUNT),
    POST("post", Shape.PLATFORM_ID),
    LABEL("label", Shape.PLATFORM_ID),
    RESTRICTION("restriction", Shape.PLATFORM_ID),
    DECISION("decision", Shape.PLATFORM_ID),
    DISCLOSURE("disclosure", Shape.PLATFORM_ID),
    DATASET("dataset", Shape.PLATFORM_ID),
    POLICY("policy", Shape.POLICY),
    COMPLAINT("complaint", Shape.PLATFORM_ID),
    DISPUTE("dispute", Shape.PLATFORM_ID),
    OPERATION("operation", Shape.ID),
    GOVERNMENT("government", Shape.COUNTRY),
    AUTHORITY("authority", Shape.COUNTRY_ID),
    INSTITUTE("institute", Shape.ID),
    ORG("org", Shape.ID),
    MEDIA("media", Shape.ID),
    RESPONSE("response", Shape.RECORDER_ID),
    DEMAND("demand", Shape.RECORDER_ID),
    CLAIM("claim", Shape.RECORDER_ID),
    NOTICE("notice", Shape.RECORDER_ID),
    ORDER("order", Shape.RECORDER_ID),
    PROCEEDING("proceeding", Shape.RECORDER_ID),
    FINDING("finding", Shape.RECORDER_ID),
    ATTRIBUTION("attribution", Shape.RECORDER_ID),
    DOCUMENT("document", Shape.RECORDER_ID),
    EVIDENCE("evidence", Shape.RECORDER_ID),
    LINK("link", Shape.RECORDER_ID),
    COVERAGE("coverage", Shape.RECORDER_ID),
    REQUEST("request", Shape.RECORDER_ID),
    INVESTIGATION("investigation", Shape.RECORDER_ID),
    HOLD("hold", Shape.RECORDER_ID),
    ERASURE("erasure", Shape.RECORDER_ID),
    EVENT("event", Shape.POSITION);

    enum Shape {
        ID("ID"),
        PLATFORM_ID("PLATFORM/ID"),
        RECORDER_ID("RECORDER/ID"),
        ACCOUNT("PLATFORM/ID"),
        POLICY("PLATFORM/ID@VERSION"),
        COUNTRY("CC"),
        COUNTRY_ID("CC/ID"),
        POSITION("POSITION");

        private final String form;

        Shape(String form) {
            this.form = form;
        }

        boolean owned() {
            return form.indexOf('/') > 0;
        }
    }

    private final String word;
    private final Shape shape;

    RefKind(String word, Shape shape) {
        this.word = word;
        this.shape = shape;
    }

    /** What stands before the colon. */
    public String word() {
        return word;
    }

    /** The form of the whole text, such as {@code network:PLATFORM/ID}. */
    public String form() {
        return word + ":" + shape.form;
    }

    /** Whether what it names is, or leads to, a private person. */
    public boolean isPersonal() {
        return this == ACCOUNT || this == POST || this == COMPLAINT || this == DISPUTE;
    }

    Shape shape() {
        return shape;
    }
}
