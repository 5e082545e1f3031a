package dev.acta.store.append;

import dev.acta.log.RightEdge;
import dev.acta.log.Sha256;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/**
 * The writer's own work, batch by batch on one thread: leaves and tree, then the one call. It stands in the engine's
 * package to use the engine's own parts. Without the tree the same rows are written with hashes of zeros.
 */
public final class TimedBatches implements AutoCloseable {

    private static final byte[] ZEROS = new byte[Sha256.LENGTH];

    private final Connection connection;
    private final boolean tree;
    private LogHead head = LogHead.EMPTY;
    private long nanos;
    private long events;

    /**
     * On an empty log.
     *
     * @param tree whether leaves are hashed and folded
     */
    public TimedBatches(DataSource command, boolean tree) throws SQLException {
        this.connection = command.getConnection();
        this.tree = tree;
    }

    /** Appends events, each with a receipt, as one commit; what went before does not count into its time. */
    public void append(List<NewEvent> batch, List<byte[]> keys) throws SQLException {
        List<AppendRequest> requests = IntStream.range(0, batch.size())
                .mapToObj(i ->
                        AppendRequest.of(List.of(batch.get(i)), new AppendTerms().receipt(keys.get(i), keys.get(i))))
                .toList();
        long begin = System.nanoTime();
        Attempt attempt =
                tree ? Attempt.behind(head, requests, Clock.systemUTC().instant()) : treeless(requests);
        if (!(AppendFunction.call(connection, attempt) instanceof AppendFunction.Answer.Appended)) {
            throw new IllegalStateException("The batch was not appended");
        }
        nanos += System.nanoTime() - begin;
        events += batch.size();
        head = attempt.to();
    }

    private Attempt treeless(List<AppendRequest> requests) {
        long size = head.size() + requests.size();
        RightEdge edge = RightEdge.of(size, new byte[Long.bitCount(size) * Sha256.LENGTH]);
        return new Attempt(
                head,
                requests,
                new ArrayList<>(Collections.nCopies(requests.size(), ZEROS)),
                List.of(),
                new LogHead(edge, Clock.systemUTC().instant()));
    }

    /** Events a second since the last time this was asked. */
    public double perSecond() {
        double perSecond = events / (nanos / 1e9);
        nanos = 0;
        events = 0;
        return perSecond;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
