package dev.acta.query.projection;

import dev.acta.events.ActaEvent;
import dev.acta.events.Rewrites;
import dev.acta.events.json.EventJson;
import dev.acta.events.value.Ref;
import dev.acta.store.LogEvent;
import dev.acta.store.axon.LogEventMessage;
import dev.acta.store.read.LogReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A batch of events on its way into the rows of one projection. Its past is the log, and what rewrote it so far. */
final class Batch<C> implements Past {

    private final Projection<C> projection;
    private final EventJson json;
    private final LogReader log;
    private final JdbcClient jdbc;
    private final RowBatch<C> rows;
    private final long first;
    private final Map<Long, List<Long>> rewritings = new HashMap<>();
    private long next;

    Batch(Projection<C> projection, EventJson json, LogReader log, JdbcClient jdbc, long first) {
        this.projection = projection;
        this.json = json;
        this.log = log;
        this.jdbc = jdbc;
        this.rows = projection.rows().get();
        this.first = first;
        this.next = first;
    }

    void take(LogEventMessage<?> message) {
        if (message.position() != next) {
            throw new IllegalStateException(
                    "The projection has taken " + next + " events and is handed position " + message.position());
        }
        Recorded recorded = Recorded.of(
                message.event(),
                (ActaEvent) message.getPayload(),
                json.tree(message.event().payload()));
        if (recorded.event() instanceof Rewrites rewrites) {
            rewritings
                    .computeIfAbsent(rewrites.rewritten().position(), target -> new ArrayList<>())
                    .add(recorded.position());
        }
        projection.fold().fold(recorded, this, rows::add);
        next++;
    }

    void write(Connection connection) throws SQLException {
        rows.write(connection);
        UnnestInsert rewritten = new UnnestInsert(projection.schema() + ".correction", "target int8", "position int8");
        rewritings.forEach((target, positions) -> positions.forEach(position -> rewritten.add(target, position)));
        rewritten.write(connection);
        ProjectionTable.advance(connection, projection.name(), next);
    }

    long first() {
        return first;
    }

    long next() {
        return next;
    }

    @Override
    public Recorded at(long position) {
        return log.at(position)
                .map(this::read)
                .orElseThrow(() -> new IllegalStateException("The log has no position " + position));
    }

    @Override
    public List<Long> rewritingsOf(long target) {
        List<Long> all =
                new ArrayList<>(jdbc.sql("SELECT position FROM %s.correction WHERE target = ? ORDER BY position"
                                .formatted(projection.schema()))
                        .param(target)
                        .query(Long.class)
                        .list());
        all.addAll(rewritings.getOrDefault(target, List.of()));
        return all;
    }

    @Override
    public Optional<Recorded> named(Ref ref) {
        return log.stream(ref.toString(), 0, 1).stream()
                .filter(event -> event.position() < next)
                .map(this::read)
                .findFirst();
    }

    private Recorded read(LogEvent event) {
        return Recorded.of(
                event,
                json.decode(event.type(), event.revision(), event.payload(), event.itemBytes()),
                json.tree(event.payload()));
    }
}
