package dev.acta.server.faults;

import dev.acta.store.append.LogWriter;
import dev.acta.store.append.NewEvent;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/** A node in a process of its own that appends and signs, and is killed at a step. */
final class KilledNode {

    private static final PrintStream OUT = new PrintStream(new FileOutputStream(FileDescriptor.out));

    private KilledNode() {}

    static synchronized void say(String line) {
        OUT.println(line);
        OUT.flush();
    }

    /** Arguments: the stop, JDBC address, user, password. */
    static void main(String... args) {
        Steps steps = new Steps(Integer.parseInt(args[0]));
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(args[1]);
        database.setUser(args[2]);
        database.setPassword(args[3]);
        try (LogWriter writer = Appends.writer(steps.counted(database))) {
            for (int i = 0; i < 2; i++) {
                List<NewEvent> events = Appends.events();
                writer.append(events, Appends.terms());
                say("APPENDED " + events.getFirst().eventId());
            }
        }
        say("DONE");
    }

    /**
     * Starts one, kills it where it stops, or lets it end.
     *
     * @return what it said
     */
    static List<String> run(int stop, DurableLog log) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledNode.class.getName(),
                        Integer.toString(stop),
                        log.database().url(),
                        log.database().command().username(),
                        log.database().command().password())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> said = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                if (line.startsWith("AT ")) {
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.onExit().join();
        return said;
    }
}
