package dev.acta.server.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import dev.acta.server.postgres.CannotOpen.DatabaseFailed;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Runs PostgreSQL's programs on one data folder. */
final class Postgres {

    // Set on the command line, which neither a configuration file nor ALTER SYSTEM can overrule.
    private static final Map<String, String> SETTINGS = new TreeMap<>(Map.ofEntries(
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("password_encryption", "scram-sha-256"),
            Map.entry("max_connections", "100"),
            Map.entry("timezone", "UTC"),
            Map.entry("log_timezone", "UTC"),
            Map.entry("log_checkpoints", "off"),
            // Statements and the details of errors carry personal data, which must not gather in a log file.
            Map.entry("log_min_error_statement", "panic"),
            Map.entry("log_error_verbosity", "terse")));

    private final Path programs;
    private final DataFolder data;

    Postgres(Path binaries, DataFolder data) {
        this.programs = binaries.resolve("bin");
        this.data = data;
    }

    /** Makes the database cluster, with scram-sha-256 from its first moment on. */
    void initialise(Login superuser) throws IOException {
        Path unfinished = data.unfinishedDatabase();
        OwnerOnly.deleteTree(unfinished);
        Path passwordFile = data.path().resolve("superuser.password");
        OwnerOnly.write(passwordFile, superuser.password().getBytes(UTF_8));
        try {
            run(
                    "initdb",
                    List.of(
                            "--pgdata=" + unfinished,
                            "--username=" + superuser.username(),
                            "--pwfile=" + passwordFile,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale=C",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8"));
        } finally {
            Files.delete(passwordFile);
        }
        Files.move(unfinished, data.database(), ATOMIC_MOVE);
        OwnerOnly.syncFolderOf(data.database());
        for (Path abandoned : data.unfinishedDatabases()) {
            OwnerOnly.deleteTree(abandoned);
        }
    }

    /** Returns once the database takes connections, after whatever recovery it needs. */
    void start(int port) throws IOException {
        String options = SETTINGS.entrySet().stream()
                .map(setting -> "-c %s='%s'".formatted(setting.getKey(), setting.getValue()))
                .collect(Collectors.joining(" ", "-p " + port + " ", ""));
        if (!Files.exists(data.serverLog())) {
            OwnerOnly.write(data.serverLog(), new byte[0]);
        }
        try {
            // pg_ctl gives the server a session of its own: Ctrl-C reaches Acta alone, which ends things in order.
            run(
                    "pg_ctl",
                    onData("start", "-w", "-t", "600", "-l", data.serverLog().toString(), "-o", options));
        } catch (DatabaseFailed e) {
            throw new DatabaseFailed(e.getMessage() + System.lineSeparator() + lastOf(data.serverLog()), e);
        }
    }

    /**
     * Ends sessions, writes a checkpoint and returns once the server has gone; nothing to do where it is gone already.
     */
    void stop() throws IOException {
        if (Postmaster.of(data).isEmpty()) {
            return;
        }
        try {
            run("pg_ctl", onData("stop", "-w", "-t", "60", "-m", "fast"));
        } catch (DatabaseFailed e) {
            if (Postmaster.of(data).isPresent()) {
                // Nothing committed is lost by this: the next start recovers from the write-ahead log.
                run("pg_ctl", onData("stop", "-w", "-t", "60", "-m", "immediate"));
            }
        }
    }

    private List<String> onData(String action, String... options) {
        List<String> arguments =
                new ArrayList<>(List.of(action, "-D", data.database().toString()));
        arguments.addAll(List.of(options));
        return arguments;
    }

    private void run(String program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it is not.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        Process process = started(builder);
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
        int exit = process.onExit().join().exitValue();
        if (exit != 0) {
            throw new DatabaseFailed(
                    "PostgreSQL's %s failed with exit code %d: %s".formatted(program, exit, output), null);
        }
    }

    private static Process started(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new DatabaseFailed("PostgreSQL cannot be run: " + e.getMessage(), e);
        }
    }

    private static String lastOf(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        return String.join(System.lineSeparator(), lines.subList(Math.max(0, lines.size() - 10), lines.size()));
    }
}
