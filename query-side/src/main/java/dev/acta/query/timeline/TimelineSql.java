package dev.acta.query.timeline;

import dev.acta.query.personal.ReaderRights;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statement that finds a page of a timeline: by subject, an index range a subject, in the order of the page. */
final class TimelineSql {

    private static final String BY_SUBJECT = """
            SELECT DISTINCT ON ({keys}) found.* FROM unnest(:subjects::bytea[]) AS asked (subject) CROSS JOIN LATERAL (
              SELECT e.position, e.since, e.sort, e.body FROM timeline_v1.entry_subject s
              JOIN timeline_v1.entry e ON e.position = s.position AND e.since = s.since
              WHERE s.subject = asked.subject AND s.since <= :asOf AND {conditions} {public}
              ORDER BY {order} LIMIT :limit) AS found
            ORDER BY {page} LIMIT :limit
            """;

    private static final String OF_ALL = """
            SELECT e.position, e.since, e.sort, e.body FROM timeline_v1.entry e
            WHERE {conditions} ORDER BY {order} LIMIT :limit
            """;

    private static final String PUBLIC_ONLY = """
            AND (s.item IS NULL OR EXISTS (
              SELECT 1 FROM timeline_v1.item_personal i WHERE i.subject = s.subject AND i.public_capacity))""";

    private TimelineSql() {}

    static String of(TimelineQuery query, TimelineQuery.@Nullable After after, ReaderRights rights) {
        if (query.subjects().isEmpty()) {
            return OF_ALL.replace("{conditions}", conditions(query, after, rights, "e"))
                    .replace("{order}", order(query.order(), "e."));
        }
        return BY_SUBJECT
                .replace("{keys}", query.order().recorded() ? "found.position" : "found.sort, found.position")
                .replace("{conditions}", conditions(query, after, rights, "s"))
                .replace("{public}", rights.personal() ? "" : PUBLIC_ONLY)
                .replace("{order}", order(query.order(), "s."))
                .replace("{page}", order(query.order(), "found."));
    }

    private static String order(TimelineQuery.Order order, String alias) {
        String way = order.descending() ? " DESC" : "";
        return (order.recorded() ? "" : alias + "sort" + way + ", ") + alias + "position" + way;
    }

    private static String conditions(
            TimelineQuery query, TimelineQuery.@Nullable After after, ReaderRights rights, String keys) {
        List<String> all = new ArrayList<>();
        all.add(Visibility.of("e", query.knownAt() != null, rights.narrowed()));
        if (!query.lanes().isEmpty()) {
            all.add("e.lane IN (:lanes)");
        }
        if (!query.types().isEmpty()) {
            all.add("e.type IN (:types)");
        }
        if (!query.bases().isEmpty()) {
            all.add("e.basis IN (:bases)");
        }
        if (!query.jurisdictions().isEmpty()) {
            all.add("string_to_array(e.jurisdictions, ' ') && :jurisdictions::text[]");
        }
        if (query.from() != null || query.to() != null) {
            // Where nothing is known of the time, no stretch of time is asked for.
            all.add("(e.earliest <> %d OR e.latest <> %d)".formatted(Moments.ALWAYS, Moments.NEVER));
        }
        if (query.from() != null) {
            all.add("e.latest > :from");
        }
        if (query.to() != null) {
            all.add("e.earliest < :to");
        }
        if (after != null) {
            String beyond = query.order().descending() ? "<" : ">";
            all.add(
                    query.order().recorded()
                            ? "%s.position %s :position".formatted(keys, beyond)
                            : "(%1$s.sort, %1$s.position) %2$s (:sort, :position)".formatted(keys, beyond));
        }
        return String.join("\n AND ", all);
    }
}
