package dev.acta.server.faults;

import dev.acta.log.note.SigningKey;
import dev.acta.store.append.AppendTerms;
import dev.acta.store.append.AppendedEvents;
import dev.acta.store.append.LogWriter;
import dev.acta.store.append.NewEvent;
import dev.acta.store.checkpoint.CheckpointSigner;
import dev.acta.store.checkpoint.CheckpointStore;
import dev.acta.store.checkpoint.FileCheckpointStore;
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
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A node in a process of its own that appends and signs, and is killed at a step. */
final class KilledNode {

    static final String APPENDED = "APPENDED ";
    static final String SIGNED = "SIGNED ";

    private static final PrintStream OUT = new PrintStream(new FileOutputStream(FileDescriptor.out));

    private KilledNode() {}

    static synchronized void say(String line) {
        OUT.println(line);
        OUT.flush();
    }

    /** Arguments: the stop, JDBC address, user, password, the signer's key, the file outside. */
    static void main(String... args) throws InterruptedException {
        Steps steps = new Steps(Integer.parseInt(args[0]));
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(args[1]);
        database.setUser(args[2]);
        database.setPassword(args[3]);
        DataSource counted = steps.counted(database);
        CheckpointStore store =
                steps.counted(CheckpointStore.class, new FileCheckpointStore(Path.of(args[5])), "advance");
        try (CheckpointSigner signer = SigningLog.signer(counted, SigningKey.parse(args[4]), store);
                LogWriter writer = Appends.writer(counted)) {
            List<NewEvent> events = Appends.events();
            AppendTerms terms = Appends.terms();
            AppendedEvents appended = writer.append(Appends.said(events, terms), terms);
            say(APPENDED + events.getFirst().eventId());
            long size = appended.firstPosition() + Appends.EVENTS;
            SigningLog.awaitSigned(database, size);
            say(SIGNED + size + " " + signer.status());
        }
        say("DONE");
    }

    /**
     * Starts one, kills it where it stops, or lets it end.
     *
     * @return what it said
     */
    static List<String> run(int stop, DurableLog log, SigningKey key, Path file) throws IOException {
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
                        log.database().command().password(),
                        key.toText(),
                        file.toString())
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
