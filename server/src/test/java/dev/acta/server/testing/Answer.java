package dev.acta.server.testing;

import tools.jackson.databind.JsonNode;

/** What a command was answered. */
public record Answer(int status, JsonNode body) {

    /** The first position of what was recorded; it fails where nothing was. */
    public long position() {
        return recorded().path("events").path(0).path("position").longValue();
    }

    /** The last one. */
    public long last() {
        return recorded().path("logSize").longValue() - 1;
    }

    /** The type of the problem, without what all of them begin with. */
    public String problem() {
        return body.path("type").stringValue("").replace("https://acta.dev/problems/", "");
    }

    private JsonNode recorded() {
        if (status != 201) {
            throw new AssertionError("%d: %s".formatted(status, body));
        }
        return body;
    }
}
