package dev.acta.server.postgres;

import dev.acta.server.postgres.CannotOpen.DatabaseFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Clears away what a run that was killed left behind. To be called by the holder of the folder's lock only. */
final class LeftBehind {

    private static final Logger LOG = LoggerFactory.getLogger(LeftBehind.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String NO_PROCESS = Integer.toString(Integer.MAX_VALUE);

    private final DataFolder data;
    private final Postgres postgres;

    LeftBehind(DataFolder data, Postgres postgres) {
        this.data = data;
        this.postgres = postgres;
    }

    void clear() throws IOException {
        Optional<Postmaster> orphan = Postmaster.of(data);
        if (orphan.isPresent()) {
            LOG.warn(
                    "Stopping PostgreSQL (process {}), left running in {} by an Acta that was killed",
                    orphan.get().process().pid(),
                    data.path());
            postgres.stop();
        }
        endServerless();
        disarmPidFile();
    }

    /** Server processes outlive a killed postmaster for a moment, and no new one starts while they do. */
    private void endServerless() {
        serverProcesses().forEach(ProcessHandle::destroy);
        List<ProcessHandle> left = leftAfter(PATIENCE);
        if (!left.isEmpty()) {
            left.forEach(ProcessHandle::destroyForcibly);
            left = leftAfter(PATIENCE);
        }
        if (!left.isEmpty()) {
            throw new DatabaseFailed(
                    "Processes of an earlier PostgreSQL in %s do not end: %s. End them, then start again."
                            .formatted(
                                    data.path(),
                                    left.stream().map(ProcessHandle::pid).toList()),
                    null);
        }
    }

    private List<ProcessHandle> leftAfter(Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        List<ProcessHandle> left = serverProcesses();
        while (!left.isEmpty() && System.nanoTime() < deadline) {
            // An exit is not always seen: where process 1 collects no children, the dead stay as zombies.
            left.getFirst()
                    .onExit()
                    .completeOnTimeout(left.getFirst(), 50, TimeUnit.MILLISECONDS)
                    .join();
            left = serverProcesses();
        }
        return left;
    }

    private List<ProcessHandle> serverProcesses() {
        return ProcessHandle.allProcesses()
                .filter(process -> Postmaster.worksIn(data, process))
                .toList();
    }

    /**
     * PostgreSQL will not start while the process id in the file belongs to anybody at all. Only the id is changed: the
     * rest of the file tells the new server which shared memory to look at before it trusts the folder.
     */
    private void disarmPidFile() throws IOException {
        Path file = Postmaster.pidFile(data);
        if (Files.exists(file)) {
            List<String> lines = new ArrayList<>(Files.readAllLines(file));
            if (lines.isEmpty()) {
                Files.delete(file);
            } else {
                lines.set(0, NO_PROCESS);
                Files.write(file, lines);
            }
        }
    }
}
