package dev.acta.events.value;

/** How sure an asserter says it is, in its own words and on its own scale. */
public record Confidence(String value, String scale) {
    public Confidence {
        Require.text("value", value, Require.NAME);
        Require.text("scale", scale, Require.TITLE);
    }
}
