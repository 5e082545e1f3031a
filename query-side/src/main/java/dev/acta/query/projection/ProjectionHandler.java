package dev.acta.query.projection;

import dev.acta.events.json.EventJson;
import dev.acta.store.axon.LogEventMessage;
import dev.acta.store.read.LogReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.ObjLongConsumer;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** Takes the events that a processor hands it: a batch is a Unit of Work, written just before that commits. */
final class ProjectionHandler<C> implements EventHandlerInvoker {

    private static final String BATCH = Batch.class.getName();

    private final Projection<C> projection;
    private final EventJson json;
    private final LogReader log;
    private final DataSource database;
    private final JdbcClient jdbc;
    private final ProjectionTable table;
    private final Progress progress;
    private final ObjLongConsumer<RuntimeException> stopped;

    ProjectionHandler(
            Projection<C> projection,
            Reading reading,
            ProjectionTable table,
            Progress progress,
            ObjLongConsumer<RuntimeException> stopped) {
        this.projection = projection;
        this.json = reading.json();
        this.log = reading.log();
        this.database = reading.database();
        this.jdbc = JdbcClient.create(reading.database());
        this.table = table;
        this.progress = progress;
        this.stopped = stopped;
    }

    /** What events are read with, and where rows are written. */
    record Reading(EventJson json, LogReader log, DataSource database) {}

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        Batch<C> batch = batch();
        try {
            batch.take((LogEventMessage<?>) message);
        } catch (RuntimeException e) {
            throw stop(e, batch.next(), batch.next());
        }
    }

    private Batch<C> batch() {
        UnitOfWork<?> unitOfWork = CurrentUnitOfWork.get();
        return unitOfWork.getOrComputeResource(BATCH, name -> begin(unitOfWork));
    }

    private Batch<C> begin(UnitOfWork<?> unitOfWork) {
        Batch<C> batch = new Batch<>(projection, json, log, jdbc, table.taken(projection.name()));
        unitOfWork.onPrepareCommit(committing -> write(batch));
        unitOfWork.afterCommit(committed -> progress.advance(batch.next()));
        return batch;
    }

    private void write(Batch<C> batch) {
        Connection connection = DataSourceUtils.getConnection(database);
        try {
            batch.write(connection);
        } catch (SQLException | RuntimeException e) {
            throw stop(
                    new IllegalStateException("Rows were refused: " + e.getMessage(), e), batch.first(), batch.next());
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    private RuntimeException stop(RuntimeException cause, long position, long until) {
        progress.failed(until);
        stopped.accept(cause, position);
        return cause;
    }
}
