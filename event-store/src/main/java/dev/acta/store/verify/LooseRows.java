package dev.acta.store.verify;

import dev.acta.log.RightEdge;
import dev.acta.log.copy.CopiedEvent;
import dev.acta.log.verify.Finding;
import dev.acta.log.verify.Findings;
import dev.acta.log.verify.SideCheck;
import java.util.List;

/** Rows that contradict the log, or that nothing in it accounts for: each query gives the places. */
final class LooseRows implements SideCheck {

    private static final List<Query> QUERIES = List.of(
            new Query("A personal item of an event that has none", """
                    SELECT 'event_personal of event:' || e.position || ' item ' || p.item
                    FROM acta_log.event_personal p JOIN acta_log.event e ON e.event_id = p.event_id
                    WHERE e.personal_root IS NULL
                    """),
            new Query("It is said to be erased, and is there", """
                    SELECT 'erased_item of event:' || x.position || ' item ' || x.item
                    FROM acta_log.erased_item x JOIN acta_log.event e ON e.position = x.position
                    JOIN acta_log.event_personal p ON p.event_id = e.event_id AND p.item = x.item
                    """),
            new Query("An erased item of an event that has none, or that is not in the log", """
                    SELECT 'erased_item of event:' || x.position || ' item ' || x.item
                    FROM acta_log.erased_item x LEFT JOIN acta_log.event e ON e.position = x.position
                    WHERE e.personal_root IS NULL
                    """),
            new Query("No personal item of the stream says that it is of this Ref", """
                    SELECT 'stream_alias ' || a.alias FROM acta_log.stream_alias a
                    WHERE EXISTS (SELECT FROM acta_log.event e WHERE e.stream = a.alias)
                      AND NOT EXISTS (
                          SELECT FROM acta_log.event e JOIN acta_log.event_personal p ON p.event_id = e.event_id
                          WHERE e.stream = a.alias AND p.bytes = convert_to(to_json(a.ref)::text, 'UTF8'))
                    """),
            new Query("The stream's alias is missing, and none of its items was erased", """
                    SELECT 'stream_alias ' || e.stream FROM acta_log.event e
                    WHERE e.sequence = 0 AND e.stream LIKE '%:~%'
                      AND NOT EXISTS (SELECT FROM acta_log.stream_alias a WHERE a.alias = e.stream)
                      AND NOT EXISTS (
                          SELECT FROM acta_log.event o JOIN acta_log.erased_item x ON x.position = o.position
                          WHERE o.stream = e.stream)
                    """),
            new Query("The log was signed, and no checkpoint is there", """
                    SELECT 'checkpoint' WHERE EXISTS (SELECT FROM acta_log.verifier_key)
                      AND NOT EXISTS (SELECT FROM acta_log.checkpoint)
                    """),
            new Query("A snapshot, of which this log has none", "SELECT 'snapshot ' || stream FROM acta_log.snapshot"),
            new Query(
                    "The log takes nothing more",
                    "SELECT 'log_halted: ' || coalesce(reason, '') FROM acta_log.log_halted"));

    private final SnapshotConnections connections;

    private record Query(String what, String places) {}

    LooseRows(SnapshotConnections connections) {
        this.connections = connections;
    }

    @Override
    public void event(CopiedEvent event, RightEdge tree, Findings findings) {}

    @Override
    public void end(RightEdge tree, Findings findings) {
        for (Query query : QUERIES) {
            Rows.all(connections, row -> row.getString(1), query.places() + " LIMIT " + Findings.SHOWN)
                    .forEach(where -> findings.add(Finding.Kind.TABLE, where, query.what()));
        }
    }
}
