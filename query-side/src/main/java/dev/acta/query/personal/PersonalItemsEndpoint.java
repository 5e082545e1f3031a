package dev.acta.query.personal;

import dev.acta.events.value.ItemsOf;
import dev.acta.events.value.Ref;
import dev.acta.query.http.Answer;
import dev.acta.query.http.Parameters;
import dev.acta.query.http.Refusal;
import dev.acta.query.http.Snapshots;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code GET /v1/personal-items}: where the Ref of a private person stands on record, in the form in which an erasure
 * is asked for.
 */
@RestController
final class PersonalItemsEndpoint {

    private static final String FIND = """
            SELECT position, item FROM timeline_v1.item_personal i WHERE subject = :subject {readable}
            UNION
            SELECT position, item FROM state_v1.roster_personal WHERE account = :subject
            ORDER BY position, item LIMIT :limit
            """;

    /** Lists of accounts are the platform's own. */
    private static final String READABLE = "AND EXISTS (SELECT 1 FROM timeline_v1.entry e WHERE e.position = i.position"
            + " HAVING bool_and(" + Platforms.readable("e.platforms") + "))";

    private final Snapshots snapshots;
    private final JdbcClient jdbc;

    PersonalItemsEndpoint(Snapshots snapshots, @Qualifier("projections") DataSource database) {
        this.snapshots = snapshots;
        this.jdbc = JdbcClient.create(database);
    }

    private record Found(long position, int item) {}

    @GetMapping("/v1/personal-items")
    ResponseEntity<byte[]> items(ReaderRights rights, HttpServletRequest request) {
        Parameters parameters = Parameters.of(request, "subject");
        Ref subject = Parameters.ref(
                "subject", parameters.one("subject").orElseThrow(() -> Refusal.parameter("subject", "must be given")));
        if (!subject.isPersonal()) {
            throw Refusal.parameter("subject", "must name an account, a post, a complaint or a dispute");
        }
        rights.requireReads(subject);
        // Lists of accounts are in the one, all other items in the other; the answer stands on what both have taken.
        long state = snapshots.read("state", parameters, position -> position);
        return snapshots.read("timeline", parameters, timeline -> answer(subject, rights, Math.min(state, timeline)));
    }

    private ResponseEntity<byte[]> answer(Ref subject, ReaderRights rights, long position) {
        List<Found> found = jdbc.sql(FIND.replace("{readable}", rights.narrowed() ? READABLE : ""))
                .param("reads", rights.platforms())
                .param("subject", RefKey.of(subject))
                .param("limit", ItemsOf.MOST + 1)
                .query((row, number) -> new Found(row.getLong(1), row.getInt(2)))
                .list();
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("subject", subject.toString());
        ArrayNode events = body.putArray("items");
        ArrayNode numbers = body.arrayNode();
        long last = -1;
        for (Found at : found.subList(0, Math.min(found.size(), ItemsOf.MOST))) {
            rights.sees(at.position());
            if (at.position() != last) {
                last = at.position();
                numbers = events.addObject().put("event", "event:" + last).putArray("items");
            }
            numbers.add(at.item());
        }
        if (found.size() > ItemsOf.MOST) {
            body.put("more", true);
        }
        body.put("position", position);
        return Answer.of(body, position);
    }
}
