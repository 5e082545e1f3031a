package dev.acta.query.timeline;

import dev.acta.query.personal.Items;
import dev.acta.query.personal.ReaderRights;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How the entries of a page stand to others: what they say of that, and what others say. */
final class Relations {

    /** Of what others say of one entry, so much is shown with it; all of it is found by asking for its Ref. */
    static final int MOST = 100;

    private static final String FIND = """
            SELECT page.position, page.since, said.*,
                   (SELECT array_agg(DISTINCT o.position ORDER BY o.position) FROM timeline_v1.entry_subject o
                    JOIN timeline_v1.entry e ON e.position = o.position AND e.since = o.since
                    WHERE o.own AND o.subject = CASE WHEN said.outgoing THEN said.to_key ELSE said.from_key END
                    AND {visible}) AS positions
            FROM unnest(:positions::int8[], :sinces::int8[]) AS page (position, since) CROSS JOIN LATERAL (
              SELECT {columns}, TRUE AS outgoing, FALSE AS others FROM timeline_v1.relation r
              WHERE r.position = page.position AND r.since = page.since
              UNION ALL
              SELECT incoming.*, FALSE, TRUE FROM timeline_v1.entry_subject k CROSS JOIN LATERAL (
                SELECT {columns} FROM timeline_v1.relation r
                JOIN timeline_v1.entry e ON e.position = r.position AND e.since = r.since
                WHERE r.to_key = k.subject AND r.position <> page.position AND {visible}
                ORDER BY r.position LIMIT :most) AS incoming
              WHERE k.position = page.position AND k.since = page.since AND k.own
              UNION ALL
              SELECT linked.*, TRUE, TRUE FROM timeline_v1.entry_subject k CROSS JOIN LATERAL (
                SELECT {columns} FROM timeline_v1.relation r
                JOIN timeline_v1.entry e ON e.position = r.position AND e.since = r.since
                WHERE r.link AND r.from_key = k.subject AND r.position <> page.position AND {visible}
                ORDER BY r.position LIMIT :most) AS linked
              WHERE k.position = page.position AND k.since = page.since AND k.own) AS said
            ORDER BY page.position, page.since, said.stated, said.number
            """;

    private static final String COLUMNS = """
            r.position AS stated, r.number, r.relation, r.from_key, r.from_ref, r.from_item, r.to_key, r.to_ref,
            r.to_item, r.stance""";

    private final JdbcClient jdbc;

    Relations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a reader sees: as of which position, as known when, and by which rights. */
    record Sight(long asOf, TimelineQuery.@Nullable KnownAt knownAt, ReaderRights rights) {}

    Found of(List<TimelineReader.Row> page, Sight sight) {
        boolean known = sight.knownAt() != null;
        var statement = jdbc.sql(FIND.replace(
                                "{visible}",
                                Visibility.of("e", known, sight.rights().narrowed()))
                        .replace("{columns}", COLUMNS))
                .param(
                        "positions",
                        page.stream().map(TimelineReader.Row::position).toArray(Long[]::new))
                .param("sinces", page.stream().map(TimelineReader.Row::since).toArray(Long[]::new))
                .param("asOf", sight.asOf())
                .param("reads", sight.rights().platforms())
                .param("most", MOST + 1);
        if (sight.knownAt() != null) {
            statement = statement
                    .param("knownAt", sight.knownAt().moment())
                    .param("knower", sight.knownAt().by());
        }
        List<Said> said = statement.query((row, number) -> Said.of(row)).list();
        Set<Long> stated = new LinkedHashSet<>();
        said.forEach(it -> stated.add(it.stated));
        return new Found(said, Items.read(jdbc, TimelineRows.SCHEMA, stated, sight.rights()));
    }

    /** The relations of each entry of a page. */
    static final class Found {
        private final Map<List<Long>, ArrayNode> relations = new HashMap<>();
        private final Map<List<Long>, Integer> others = new HashMap<>();

        private Found(List<Said> said, Items items) {
            for (Said it : said) {
                boolean erased = it.item != null && items.isGone(it.stated, it.item);
                if (!erased && (!it.others || others.merge(it.entry(), 1, Integer::sum) <= MOST)) {
                    relations
                            .computeIfAbsent(it.entry(), key -> JsonNodeFactory.instance.arrayNode())
                            .add(it.json(items));
                }
            }
        }

        ArrayNode of(TimelineReader.Row row) {
            return relations.getOrDefault(key(row), JsonNodeFactory.instance.arrayNode());
        }

        /** Whether others say more of an entry than is shown with it. */
        boolean isCut(TimelineReader.Row row) {
            return others.getOrDefault(key(row), 0) > MOST;
        }

        private static List<Long> key(TimelineReader.Row row) {
            return List.of(row.position(), row.since());
        }
    }

    /** One relation of an entry: what it says ("to") or what is said of it ("from"). */
    private record Said(
            long position,
            long since,
            long stated,
            boolean outgoing,
            boolean others,
            String relation,
            @Nullable String ref,
            @Nullable Integer item,
            @Nullable String stance,
            Long[] positions) {

        static Said of(ResultSet row) throws SQLException {
            boolean outgoing = row.getBoolean("outgoing");
            String end = outgoing ? "to" : "from";
            var positions = row.getArray("positions");
            return new Said(
                    row.getLong("position"),
                    row.getLong("since"),
                    row.getLong("stated"),
                    outgoing,
                    row.getBoolean("others"),
                    row.getString("relation"),
                    row.getString(end + "_ref"),
                    (Integer) row.getObject(end + "_item"),
                    row.getString("stance"),
                    positions == null ? new Long[0] : (Long[]) positions.getArray());
        }

        List<Long> entry() {
            return List.of(position, since);
        }

        JsonNode json(Items items) {
            ObjectNode json = JsonNodeFactory.instance.objectNode();
            json.put("relation", relation);
            json.set(outgoing ? "to" : "from", item == null ? json.stringNode(ref) : items.shown(stated, item));
            ArrayNode entries = json.putArray("entries");
            for (Long entry : positions) {
                entries.add(entry);
            }
            if (stance != null) {
                json.put("stance", stance);
            }
            json.put("statedBy", stated);
            return json;
        }
    }
}
