package dev.acta.query.timeline;

import dev.acta.events.value.Ref;
import dev.acta.query.personal.ItemRow;
import dev.acta.query.personal.ItemRows;
import dev.acta.query.personal.Platforms;
import dev.acta.query.personal.RefKey;
import dev.acta.query.projection.RowBatch;
import dev.acta.query.projection.UnnestInsert;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Gathers the entry versions of a batch and writes them in one go. */
final class TimelineRows implements RowBatch<TimelineChange> {

    static final String SCHEMA = "timeline_v1";

    private static final String SUPERSEDE = """
            UPDATE timeline_v1.entry e SET until = ended.at, superseded_from = ended.applies_from
            FROM unnest(?::int8[], ?::int8[], ?::int8[]) AS ended (position, at, applies_from)
            WHERE e.position = ended.position AND e.until = 9223372036854775807
            """;

    /** All that have rows of an entry. */
    private static final List<String> TABLES = Stream.of(
                    "entry", "entry_subject", "relation", "awaited", "revealed", "item_personal")
            .map(table -> SCHEMA + "." + table)
            .toList();

    private final Set<Long> forgotten = new HashSet<>();
    private final Map<Long, List<Bygone>> bygone = new HashMap<>();
    private final Map<Long, EntryVersion> current = new HashMap<>();
    private final Map<Long, TimelineChange.Superseded> ended = new HashMap<>();
    private final ItemRows items = new ItemRows(SCHEMA);
    private final UnnestInsert entries = new UnnestInsert(
            SCHEMA + ".entry",
            "position int8",
            "since int8",
            "until int8",
            "applies_from int8",
            "superseded_from int8",
            "known_from int8",
            "happened_by int8",
            "first_party bool",
            "actor text",
            "lane text",
            "type text",
            "basis text",
            "jurisdictions text",
            "earliest int8",
            "latest int8",
            "sort int8",
            "body text",
            "platforms text");
    private final UnnestInsert subjects = new UnnestInsert(
            SCHEMA + ".entry_subject",
            "subject bytea",
            "position int8",
            "since int8",
            "sort int8",
            "item int4",
            "own bool");
    private final UnnestInsert relations = new UnnestInsert(
            SCHEMA + ".relation",
            "position int8",
            "since int8",
            "number int4",
            "relation text",
            "link bool",
            "from_key bytea",
            "from_ref text",
            "from_item int4",
            "to_key bytea",
            "to_ref text",
            "to_item int4",
            "stance text");
    private final UnnestInsert awaited =
            new UnnestInsert(SCHEMA + ".awaited", "position int8", "since int8", "subject bytea");
    private final UnnestInsert revealed =
            new UnnestInsert(SCHEMA + ".revealed", "subject bytea", "position int8", "since int8", "known_from int8");

    @Override
    public void add(TimelineChange change) {
        switch (change) {
            case EntryVersion version -> current.put(version.position(), version);
            case TimelineChange.Superseded superseded -> end(superseded);
            case TimelineChange.Forgotten(long position) -> forget(position);
        }
    }

    private void forget(long position) {
        forgotten.add(position);
        bygone.remove(position);
        current.remove(position);
        ended.remove(position);
    }

    private void end(TimelineChange.Superseded superseded) {
        EntryVersion version = current.remove(superseded.position());
        if (version == null) {
            ended.put(superseded.position(), superseded);
        } else {
            bygone.computeIfAbsent(superseded.position(), position -> new ArrayList<>())
                    .add(new Bygone(version, superseded));
        }
    }

    /** A version that was superseded in the same batch. */
    private record Bygone(EntryVersion version, TimelineChange.Superseded by) {}

    @Override
    public void write(Connection connection) throws SQLException {
        bygone.values()
                .forEach(versions -> versions.forEach(
                        it -> place(it.version(), it.by().at(), it.by().appliesFrom())));
        current.values().forEach(version -> place(version, Moments.NEVER, Moments.NEVER));
        ItemRows.forget(connection, forgotten, TABLES);
        supersede(connection);
        items.write(connection);
        entries.write(connection);
        subjects.write(connection);
        relations.write(connection);
        awaited.write(connection);
        revealed.write(connection);
    }

    private void supersede(Connection connection) throws SQLException {
        if (ended.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(SUPERSEDE)) {
            var all = ended.values();
            statement.setArray(
                    1, longs(connection, all.stream().map(it -> it.position()).toArray()));
            statement.setArray(
                    2, longs(connection, all.stream().map(it -> it.at()).toArray()));
            statement.setArray(
                    3,
                    longs(connection, all.stream().map(it -> it.appliesFrom()).toArray()));
            statement.executeUpdate();
        }
    }

    private static java.sql.Array longs(Connection connection, Object[] values) throws SQLException {
        return connection.createArrayOf("int8", values);
    }

    private void place(EntryVersion version, long until, long supersededFrom) {
        long position = version.position();
        long since = version.since();
        Publicity publicity = version.publicity();
        entries.add(
                position,
                since,
                until,
                version.appliesFrom(),
                supersededFrom,
                publicity.from(),
                Moments.latest(version.occurrence()),
                version.firstParty(),
                version.recorded().event().actor().toString(),
                version.recorded().event().lane().slug(),
                version.recorded().type(),
                version.recorded().event().basis().name(),
                String.join(" ", JurisdictionsOf.of(version.recorded().event())),
                Moments.earliest(version.occurrence()),
                Moments.latest(version.occurrence()),
                Moments.sort(version.occurrence()),
                version.body(),
                Platforms.text(version.recorded().concerns()));
        Map<String, Integer> numbers = ItemRow.numbers(version.items());
        Set<Ref> own = version.own();
        version.subjects()
                .forEach(subject -> subjects.add(
                        RefKey.of(subject),
                        position,
                        since,
                        Moments.sort(version.occurrence()),
                        numbers.get(subject.toString()),
                        own.contains(subject)));
        place(version, numbers);
        publicity.awaited().forEach(ref -> awaited.add(position, since, RefKey.of(ref)));
        publicity.revealed().forEach((ref, from) -> revealed.add(RefKey.of(ref), position, since, from));
        items.add(version.items());
    }

    private void place(EntryVersion version, Map<String, Integer> numbers) {
        int number = 0;
        for (Relation relation : version.relations()) {
            Integer from = numbers.get(relation.from().toString());
            Integer to = numbers.get(relation.to().toString());
            relations.add(
                    version.position(),
                    version.since(),
                    number++,
                    relation.relation(),
                    relation.link(),
                    RefKey.of(relation.from()),
                    from == null ? relation.from().toString() : null,
                    from,
                    RefKey.of(relation.to()),
                    to == null ? relation.to().toString() : null,
                    to,
                    relation.stance() == null ? null : relation.stance().name());
        }
    }
}
