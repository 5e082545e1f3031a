package dev.acta.query.state;

import dev.acta.events.value.Ref;
import dev.acta.query.http.Answer;
import dev.acta.query.http.Parameters;
import dev.acta.query.http.Refusal;
import dev.acta.query.http.Snapshots;
import dev.acta.query.personal.ReaderRights;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code GET /v1/authorities?alias=TEXT}: authorities by any of their names, whatever its case. */
@RestController
final class AuthoritiesEndpoint {
    private final Snapshots snapshots;
    private final StateReader reader;

    AuthoritiesEndpoint(Snapshots snapshots, StateReader reader) {
        this.snapshots = snapshots;
        this.reader = reader;
    }

    @GetMapping("/v1/authorities")
    ResponseEntity<byte[]> authorities(ReaderRights rights, HttpServletRequest request) {
        Parameters parameters = Parameters.of(request, "alias", "asOf");
        String alias = parameters
                .one("alias")
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> Refusal.parameter("alias", "must be given: a name, in any case"));
        return snapshots.read(StateConfiguration.NAME, parameters, asOf -> Answer.of(named(alias, rights, asOf), asOf));
    }

    private ObjectNode named(String alias, ReaderRights rights, long asOf) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ArrayNode authorities = body.putArray("authorities");
        reader.authorities(alias, asOf, rights).forEach(authority -> authorities.add(state(authority, rights, asOf)));
        body.put("position", asOf);
        return body;
    }

    private ObjectNode state(Ref authority, ReaderRights rights, long asOf) {
        ObjectNode state = JsonNodeFactory.instance.objectNode();
        state.put("authority", authority.toString());
        state.setAll(reader.statements(authority, asOf, rights));
        return state;
    }
}
