package dev.acta.server.postgres;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The PostgreSQL processes of one data folder, found the way an operator would find them. */
public final class ServerProcesses {

    private ServerProcesses() {}

    static List<ProcessHandle> of(Path folder) throws IOException {
        DataFolder data = new DataFolder(folder.toRealPath());
        return ProcessHandle.allProcesses()
                .filter(process -> Postmaster.worksIn(data, process))
                .toList();
    }

    static Postmaster postmasterOf(Path folder) throws IOException {
        return Postmaster.of(new DataFolder(folder.toRealPath())).orElseThrow();
    }

    /** kill -9 of every one of them, the postmaster first so that it cannot tidy up. */
    public static void killAllOf(Path folder) throws IOException {
        Postmaster.of(new DataFolder(folder.toRealPath()))
                .ifPresent(postmaster -> postmaster.process().destroyForcibly());
        of(folder).forEach(ProcessHandle::destroyForcibly);
        await().until(() -> of(folder).isEmpty());
    }
}
