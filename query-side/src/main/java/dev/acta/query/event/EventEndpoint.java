package dev.acta.query.event;

import dev.acta.query.http.Answer;
import dev.acta.query.http.Parameters;
import dev.acta.query.http.Refusal;
import dev.acta.query.http.Texts;
import dev.acta.query.personal.Items;
import dev.acta.query.personal.Platforms;
import dev.acta.query.personal.ReaderRights;
import dev.acta.store.LogEvent;
import dev.acta.store.LogItem;
import dev.acta.store.axon.MetadataBytes;
import dev.acta.store.checkpoint.Checkpoints;
import dev.acta.store.checkpoint.Checkpoints.Published;
import dev.acta.store.checkpoint.Proofs;
import dev.acta.store.read.LogReader;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** {@code GET /v1/events/{position}}: the event as recorded, whatever was corrected since. */
@RestController
final class EventEndpoint {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** As recorded: the first version. Parts of lists of accounts have no entry. */
    private static final String READABLE = "SELECT coalesce(bool_and(" + Platforms.readable("e.platforms")
            + "), FALSE) FROM timeline_v1.entry e WHERE e.position = :position";

    private final LogReader log;
    private final JdbcClient projections;
    private final Checkpoints checkpoints;
    private final Proofs proofs;

    EventEndpoint(
            LogReader log, @Qualifier("projections") DataSource projections, Checkpoints checkpoints, Proofs proofs) {
        this.checkpoints = checkpoints;
        this.proofs = proofs;
        this.log = log;
        this.projections = JdbcClient.create(projections);
    }

    @GetMapping("/v1/events/{position}")
    ResponseEntity<byte[]> event(@PathVariable String position, ReaderRights rights, HttpServletRequest request) {
        boolean proof = Parameters.of(request, "proof").flag("proof");
        long asked = Parameters.position("position", position);
        requireReads(rights, asked);
        LogEvent event = log.at(asked)
                .orElseThrow(
                        () -> Refusal.notFound("There is no event %d; the log has %d".formatted(asked, log.size())));
        ObjectNode body = body(event, rights);
        if (proof) {
            body.put("proof", proof(asked));
        }
        return Answer.of(body, asked);
    }

    /** That there is an event at a position is no secret, so this refuses rather than denies it. */
    private void requireReads(ReaderRights rights, long position) {
        if (rights.narrowed()
                && !projections
                        .sql(READABLE)
                        .param("position", position)
                        .param("reads", rights.platforms())
                        .query(Boolean.class)
                        .single()) {
            throw Refusal.notAuthorised(
                    "The token is not for reading of all platforms that event %d concerns".formatted(position));
        }
    }

    private String proof(long position) {
        Published latest = checkpoints
                .latest()
                .filter(checkpoint -> checkpoint.size() > position)
                .orElseThrow(() -> Refusal.notFound(
                        "No checkpoint covers event %d yet; ask again in a second".formatted(position)));
        return proofs.file(position, latest);
    }

    private ObjectNode body(LogEvent event, ReaderRights rights) {
        ObjectNode body = JSON.createObjectNode();
        body.put("position", event.position());
        body.put("eventId", event.eventId());
        if (event.streamType() != null) {
            body.put("streamType", event.streamType());
        }
        body.put("stream", event.stream());
        body.put("sequence", event.sequence());
        body.put("type", event.type());
        body.put("revision", event.revision());
        body.put("timestamp", Texts.of(event.timestamp()));
        body.put("recordedAt", Texts.of(event.recordedAt()));
        ObjectNode metadata = body.putObject("metadata");
        MetadataBytes.read(event.metadata()).forEach(metadata::put);
        body.putRawValue("payload", new RawValue(new String(event.payload(), StandardCharsets.UTF_8)));
        body.set("items", items(event, rights));
        body.put("leaf", new String(event.leafBytes(), StandardCharsets.UTF_8));
        body.put("leafHash", HexFormat.of().formatHex(event.leafHash()));
        return body;
    }

    /** Items of persons in public office are known by the timeline; until it has taken the event they are withheld. */
    private ArrayNode items(LogEvent event, ReaderRights rights) {
        ArrayNode shown = JSON.createArrayNode();
        Items known = Items.read(projections, "timeline_v1", List.of(event.position()), rights);
        for (int item = 0; item < event.items().size(); item++) {
            shown.add(item(event, item, known, rights));
        }
        return shown;
    }

    private JsonNode item(LogEvent event, int item, Items known, ReaderRights rights) {
        return switch (event.items().get(item)) {
            case LogItem.Erased(byte[] _, long by) -> Items.erased(by);
            case LogItem.Missing() -> Items.missing();
            case LogItem.Present(byte[] _, byte[] bytes)
            when rights.personal() -> {
                rights.sees(event.position());
                yield JSON.readTree(bytes);
            }
            case LogItem.Present _ ->
                known.isKnown(event.position(), item) ? known.shown(event.position(), item) : Items.withheld();
        };
    }
}
