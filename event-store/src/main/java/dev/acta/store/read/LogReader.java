package dev.acta.store.read;

import dev.acta.store.LogEvent;
import dev.acta.store.LogItem;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Reads the log: only what is committed, which is always a prefix without gaps. Safe for any number of threads. */
public final class LogReader {

    private static final String COLUMNS = """
            SELECT position, event_id, stream_type, stream, sequence, type, revision, "timestamp", recorded_at, payload,
                   payload_salt, metadata, metadata_salt, payload_digest, metadata_digest, personal_root, leaf_hash
            FROM acta_log.event
            """;

    private static final String BY_POSITION = COLUMNS + "WHERE position >= ? ORDER BY position LIMIT ?";
    private static final String BY_STREAM = COLUMNS + "WHERE stream = ? AND sequence >= ? ORDER BY sequence LIMIT ?";
    private static final String ITEMS = """
            SELECT event_id, item, salt, bytes FROM acta_log.event_personal
            WHERE event_id = ANY (?) ORDER BY event_id, item
            """;
    private static final String ERASED =
            "SELECT position, item, hash, erased_by FROM acta_log.erased_item WHERE position = ANY (?)";
    private static final String ERASED_IN = """
            SELECT count(*) FROM acta_log.event e JOIN acta_log.erased_item i ON i.position = e.position
            WHERE e.stream = ?
            """;
    private static final String SIZE = "SELECT size FROM acta_log.log_head ORDER BY size DESC LIMIT 1";
    private static final String LAST_OF_STREAM =
            "SELECT position FROM acta_log.event WHERE stream = ? ORDER BY sequence DESC LIMIT 1";
    private static final String LAST_SEQUENCE =
            "SELECT sequence FROM acta_log.event WHERE stream = ? ORDER BY sequence DESC LIMIT 1";
    private static final String FIRST_SINCE = """
            SELECT min(position) FROM acta_log.event WHERE "timestamp" >= ?
            """;
    private static final String SIZE_AT = "SELECT acta_log.size_at(?)";

    /** No append is committed later than this after its stamp: the writer's statement timeout and the allowed skew. */
    private static final Duration SETTLED_AFTER = Duration.ofSeconds(10);

    private final JdbcTemplate jdbc;
    private final Clock clock;

    /**
     * Reads through connections with the rights of either side.
     *
     * @param database where the log is
     * @param clock tells whether an instant can still be recorded at
     */
    public LogReader(DataSource database, Clock clock) {
        this.jdbc = new JdbcTemplate(database);
        this.clock = clock;
    }

    /** How many events are committed. */
    public long size() {
        return jdbc.query(SIZE, rows -> rows.next() ? rows.getLong(1) : 0L);
    }

    /** The event at a position, with its personal items; empty where the log does not reach so far. */
    public Optional<LogEvent> at(long position) {
        return range(position, 1).stream()
                .filter(event -> event.position() == position)
                .findFirst();
    }

    /**
     * Events in the order of their positions, with their personal items, all held in memory.
     *
     * @param from the first position, 0 or more
     * @param limit how many at most
     */
    public List<LogEvent> range(long from, int limit) {
        return withItems(rows(from, limit));
    }

    /** As {@link #range}, without personal items, for {@link #withItems} to add a few at a time. */
    public List<LogEvent> rows(long from, int limit) {
        return jdbc.query(BY_POSITION, (row, number) -> event(row), from, limit);
    }

    /**
     * The events of a stream in their order, with their personal items, all held in memory.
     *
     * @param stream its name
     * @param fromSequence the first number, 0 or more
     * @param limit how many at most
     */
    public List<LogEvent> stream(String stream, long fromSequence, int limit) {
        return withItems(jdbc.query(BY_STREAM, (row, number) -> event(row), stream, fromSequence, limit));
    }

    /** The position of a stream's last event; empty where it has none. */
    public OptionalLong lastPositionOf(String stream) {
        return number(LAST_OF_STREAM, stream);
    }

    /** The number of a stream's last event; empty where it has none. */
    public OptionalLong lastSequenceOf(String stream) {
        return number(LAST_SEQUENCE, stream);
    }

    /** The first position whose event's own time is not before an instant. Looks through the whole log. */
    public OptionalLong firstPositionSince(Instant timestamp) {
        return number(FIRST_SINCE, timestamp.atOffset(ZoneOffset.UTC));
    }

    private OptionalLong number(String sql, Object argument) {
        return jdbc.query(
                sql,
                rows -> rows.next() && rows.getObject(1) != null
                        ? OptionalLong.of(rows.getLong(1))
                        : OptionalLong.empty(),
                argument);
    }

    /**
     * How many events had been recorded by an instant.
     *
     * @throws InstantNotSettled if an event that is not committed yet could still count
     */
    public long sizeAt(Instant instant) {
        Instant settled = clock.instant().minus(SETTLED_AFTER);
        long all = size();
        Long then = jdbc.queryForObject(SIZE_AT, Long.class, instant.atOffset(ZoneOffset.UTC));
        long size = then == null ? 0 : then;
        if (size >= all && instant.isAfter(settled)) {
            throw new InstantNotSettled(instant, settled);
        }
        return size;
    }

    /** How many personal items of a stream's events have been erased. */
    public long erasedIn(String stream) {
        return number(ERASED_IN, stream).orElse(0);
    }

    /** The same events with their personal items, fetched in one go. */
    public List<LogEvent> withItems(List<LogEvent> events) {
        List<LogEvent> personal =
                events.stream().filter(event -> event.personalRoot() != null).toList();
        if (personal.isEmpty()) {
            return events;
        }
        Map<String, List<LogItem>> items = present(personal);
        // Erased meanwhile, an item may be found twice: then it is erased.
        Map<Long, Map<Integer, LogItem>> erased = erased(personal);
        return events.stream()
                .map(event -> event.personalRoot() == null
                        ? event
                        : event.withItems(with(
                                items.getOrDefault(event.eventId(), List.of()),
                                erased.getOrDefault(event.position(), Map.of()))))
                .toList();
    }

    private Map<String, List<LogItem>> present(List<LogEvent> personal) {
        String[] ids = personal.stream().map(LogEvent::eventId).toArray(String[]::new);
        Map<String, List<LogItem>> found = new HashMap<>();
        jdbc.query(
                connection -> {
                    PreparedStatement statement = connection.prepareStatement(ITEMS);
                    statement.setArray(1, connection.createArrayOf("text", ids));
                    return statement;
                },
                (RowCallbackHandler) row -> place(
                        found.computeIfAbsent(row.getString(1), id -> new ArrayList<>()),
                        row.getInt(2),
                        new LogItem.Present(row.getBytes(3), row.getBytes(4))));
        return found;
    }

    private Map<Long, Map<Integer, LogItem>> erased(List<LogEvent> personal) {
        Long[] positions = personal.stream().map(LogEvent::position).toArray(Long[]::new);
        Map<Long, Map<Integer, LogItem>> found = new HashMap<>();
        jdbc.query(
                connection -> {
                    PreparedStatement statement = connection.prepareStatement(ERASED);
                    statement.setArray(1, connection.createArrayOf("int8", positions));
                    return statement;
                },
                (RowCallbackHandler) row -> found.computeIfAbsent(row.getLong(1), position -> new HashMap<>())
                        .put(row.getInt(2), new LogItem.Erased(row.getBytes(3), row.getLong(4))));
        return found;
    }

    private static List<LogItem> with(List<LogItem> present, Map<Integer, LogItem> erased) {
        if (erased.isEmpty()) {
            return present;
        }
        List<LogItem> all = new ArrayList<>(present);
        erased.forEach((number, item) -> place(all, number, item));
        return all;
    }

    private static void place(List<LogItem> items, int number, LogItem item) {
        while (items.size() <= number) {
            items.add(new LogItem.Missing());
        }
        items.set(number, item);
    }

    private static LogEvent event(ResultSet row) throws SQLException {
        return new LogEvent(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getLong(5),
                row.getString(6),
                row.getInt(7),
                row.getObject(8, OffsetDateTime.class).toInstant(),
                row.getObject(9, OffsetDateTime.class).toInstant(),
                row.getBytes(10),
                row.getBytes(11),
                row.getBytes(12),
                row.getBytes(13),
                row.getBytes(14),
                row.getBytes(15),
                row.getBytes(16),
                row.getBytes(17),
                List.of());
    }
}
