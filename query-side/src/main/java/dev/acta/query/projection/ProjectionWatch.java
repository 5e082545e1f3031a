package dev.acta.query.projection;

import java.time.Duration;

/** How far projections are, for who reads them and may have to wait. */
public final class ProjectionWatch {

    /** A commit of another process is seen this late. */
    private static final Duration LOOK = Duration.ofMillis(25);

    private final ProjectionTable table;
    private final Processors processors;
    private final Duration patience;

    ProjectionWatch(ProjectionTable table, Processors processors, Duration patience) {
        this.table = table;
        this.processors = processors;
        this.patience = patience;
    }

    /** How many events a projection has taken; within a transaction, in its snapshot. */
    public long taken(String projection) {
        return table.taken(projection);
    }

    /**
     * Waits until a projection has taken so many events, for as long as is configured.
     *
     * @return whether it has
     */
    public boolean await(String projection, long events) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (table.taken(projection) < events) {
            if (System.nanoTime() - deadline >= 0) {
                return false;
            }
            try {
                processors.progress(projection).await(LOOK);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }
}
