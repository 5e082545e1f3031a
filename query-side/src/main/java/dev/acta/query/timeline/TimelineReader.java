package dev.acta.query.timeline;

import dev.acta.events.value.Ref;
import dev.acta.query.personal.Items;
import dev.acta.query.personal.Places;
import dev.acta.query.personal.ReaderRights;
import dev.acta.query.personal.RefKey;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the timeline's rows. */
final class TimelineReader {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String ACT = """
            SELECT e.earliest, e.latest, e.actor FROM timeline_v1.entry_subject s
            JOIN timeline_v1.entry e ON e.position = s.position AND e.since = s.since
            WHERE s.subject = :subject AND s.own AND e.since <= :asOf AND e.until > :asOf
            ORDER BY e.position LIMIT 1
            """;

    private final JdbcClient jdbc;
    private final Relations relations;

    TimelineReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.relations = new Relations(jdbc);
    }

    /** A page, and where it ended if there is more. */
    record Page(ArrayNode entries, TimelineQuery.@Nullable After next) {}

    /** The page of a query after where the last one ended, as of a position, for a reader. */
    Page page(TimelineQuery query, TimelineQuery.@Nullable After after, long asOf, ReaderRights rights) {
        List<Row> rows = rows(query, after, asOf, rights);
        boolean more = rows.size() > query.limit();
        List<Row> page = more ? rows.subList(0, query.limit()) : rows;
        List<Long> positions = page.stream().map(Row::position).toList();
        Items items = Items.read(jdbc, TimelineRows.SCHEMA, positions, rights);
        Relations.Found found = relations.of(page, new Relations.Sight(asOf, query.knownAt(), rights));
        ArrayNode entries = JSON.createArrayNode();
        page.forEach(row -> entries.add(entry(row, items, found)));
        return new Page(entries, more ? page.getLast().after() : null);
    }

    private static ObjectNode entry(Row row, Items items, Relations.Found found) {
        ObjectNode entry = (ObjectNode) JSON.readTree(row.body());
        leaveOutErased(entry, "subjects", row.position(), items);
        leaveOutErased(entry, "stance", row.position(), items);
        entry.set("relations", found.of(row));
        if (found.isCut(row)) {
            entry.put("moreRelations", true);
        }
        return (ObjectNode) Places.filled(entry, row.position(), items);
    }

    /** What was erased before an event was taken in is not among its subjects either. */
    private static void leaveOutErased(ObjectNode entry, String field, long position, Items items) {
        if (entry.get(field) instanceof ArrayNode all) {
            ArrayNode left = JSON.createArrayNode();
            all.forEach(value -> {
                boolean erased = Places.item(value.has("about") ? value.get("about") : value)
                        .filter(item -> items.isGone(position, item))
                        .isPresent();
                if (!erased) {
                    left.add(value);
                }
            });
            entry.set(field, left);
        }
    }

    private List<Row> rows(TimelineQuery query, TimelineQuery.@Nullable After after, long asOf, ReaderRights rights) {
        var statement = jdbc.sql(TimelineSql.of(query, after, rights))
                .param("asOf", asOf)
                .param("limit", query.limit() + 1)
                .param("lanes", query.lanes())
                .param("types", query.types())
                .param("bases", query.bases())
                .param("jurisdictions", query.jurisdictions().toArray(String[]::new))
                .param("from", query.from())
                .param("to", query.to())
                .param("reads", rights.platforms())
                .param("subjects", query.subjects().stream().map(RefKey::of).toArray(byte[][]::new));
        if (query.knownAt() != null) {
            statement = statement
                    .param("knownAt", query.knownAt().moment())
                    .param("knower", query.knownAt().by());
        }
        if (after != null) {
            statement = statement.param("sort", after.sort()).param("position", after.position());
        }
        return statement
                .query((row, number) -> new Row(row.getLong(1), row.getLong(2), row.getLong(3), row.getString(4)))
                .list();
    }

    /**
     * The moment of an act, and whose it was: the last moment at which it can have taken place; where that is open, the
     * first.
     */
    Optional<TimelineQuery.KnownAt> momentOf(Ref act, long asOf) {
        return jdbc.sql(ACT)
                .param("subject", RefKey.of(act))
                .param("asOf", asOf)
                .query((row, number) -> new TimelineQuery.KnownAt(
                        row.getLong(2) == Moments.NEVER ? row.getLong(1) : row.getLong(2) - 1, row.getString(3)))
                .optional();
    }

    /** A row of a page. */
    record Row(long position, long since, long sort, String body) {

        TimelineQuery.After after() {
            return new TimelineQuery.After(sort, position);
        }
    }
}
