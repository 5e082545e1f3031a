package dev.acta.query.state;

import dev.acta.query.http.Texts;
import dev.acta.query.projection.Recorded;
import dev.acta.query.projection.StandingBody;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What an event says, as states show it: who recorded it where and when, then its payload. */
final class StatementBody {

    private StatementBody() {}

    static String of(Recorded recorded) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("position", recorded.position());
        body.put("type", recorded.type());
        body.put("recorder", recorded.recorder());
        body.put("recordedAt", Texts.of(recorded.recordedAt()));
        body.put("corrected", !recorded.corrections().isEmpty());
        ArrayNode corrections = body.putArray("corrections");
        recorded.corrections().forEach(corrections::add);
        StandingBody.put(recorded.standing(), body);
        body.setAll(recorded.current());
        return body.toString();
    }
}
