package dev.acta.server.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The running server process of a data folder. */
record Postmaster(DataFolder data, ProcessHandle process) {

    /** The live server of this very folder, if {@code postmaster.pid} names one. */
    static Optional<Postmaster> of(DataFolder data) throws IOException {
        Path file = pidFile(data);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty() || !lines.getFirst().strip().matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(process -> worksIn(data, process))
                .map(process -> new Postmaster(data, process));
    }

    boolean lives() {
        return worksIn(data, process);
    }

    static Path pidFile(DataFolder data) {
        return data.database().resolve("postmaster.pid");
    }

    /** Process ids are used again, above all in containers, so that an id alone says nothing. */
    static boolean worksIn(DataFolder data, ProcessHandle process) {
        Path proc = Path.of("/proc", Long.toString(process.pid()));
        if (Files.exists(proc)) {
            try {
                return Files.isSameFile(proc.resolve("cwd"), data.database())
                        && process.info()
                                .command()
                                .filter(it -> it.endsWith("/postgres"))
                                .isPresent();
            } catch (IOException e) {
                return false; // gone, a zombie, or another user's
            }
        }
        return process.info()
                .commandLine()
                .filter(line -> line.contains("postgres")
                        && line.contains(data.database().toString()))
                .isPresent();
    }
}
