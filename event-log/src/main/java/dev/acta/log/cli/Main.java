package dev.acta.log.cli;

import dev.acta.log.copy.FolderCopy;
import dev.acta.log.copy.FolderExport;
import dev.acta.log.copy.FolderNotEmpty;
import dev.acta.log.copy.HttpCopy;
import dev.acta.log.copy.LogCopy;
import dev.acta.log.copy.UnreadableCopy;
import dev.acta.log.note.InvalidKey;
import dev.acta.log.note.VerifierKey;
import dev.acta.log.verify.EarlierCheckpoint;
import dev.acta.log.verify.Report;
import dev.acta.log.verify.Trust;
import dev.acta.log.verify.Verification;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Verifies and exports logs, for auditors with a JDK and this one jar. Exit codes: 0 sound (or exported), 1 not sound,
 * 2 wrong usage, 3 the copy could not be read, or not all of it could be checked.
 */
public final class Main {

    private static final int DONE = 0;
    private static final int FINDINGS = 1;
    private static final int USAGE = 2;
    private static final int UNREADABLE = 3;

    private static final String HOW = """
            Usage:
              verify URL|FOLDER [--key VKEY]... [--checkpoint FILE]... [--token-file FILE] [--json]
              export URL FOLDER [--token-file FILE]

              --key VKEY         a key of the log or of a witness, got by another way than from the log
              --checkpoint FILE  a checkpoint of the log, kept from before
              --token-file FILE  a file with a bearer token for a log that wants one, instead of ACTA_TOKEN
                                 in the environment
              --json             the report as one JSON object

            A change is detectable by anyone who kept an earlier checkpoint; a split view only by witnesses.
            Exit codes: 0 sound, 1 not sound, 2 wrong usage, 3 the copy could not be read or checked to its end.
            """;

    private Main() {}

    /** Runs a command and ends the JVM with its exit code. */
    public static void main(String... arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, arguments));
    }

    static int run(PrintStream out, PrintStream err, String... arguments) {
        try {
            return run(out, new Arguments(arguments));
        } catch (WrongUsage | FolderNotEmpty e) {
            err.println(e.getMessage());
            err.print(HOW);
            return USAGE;
        } catch (UnreadableCopy e) {
            err.println("Cannot be read: " + e.getMessage());
            return UNREADABLE;
        }
    }

    private static int run(PrintStream out, Arguments arguments) {
        List<String> alone = arguments.alone();
        if (alone.size() == 2 && alone.getFirst().equals("verify")) {
            return verify(out, alone.getLast(), arguments);
        }
        if (alone.size() == 3 && alone.getFirst().equals("export")) {
            return export(out, alone.get(1), alone.getLast(), arguments);
        }
        throw new WrongUsage("Say what to do");
    }

    private static int verify(PrintStream out, String where, Arguments arguments) {
        Trust trust = trust(arguments);
        try (LogCopy copy = copy(where, arguments)) {
            Report report = Verification.of(copy, trust);
            out.print(arguments.has("--json") ? report.json() + "\n" : report.text());
            return switch (report.verdict()) {
                case SOUND -> DONE;
                case NOT_SOUND -> FINDINGS;
                case INCOMPLETE -> UNREADABLE;
            };
        }
    }

    private static int export(PrintStream out, String from, String folder, Arguments arguments) {
        try (LogCopy copy = copy(from, arguments)) {
            long events = FolderExport.of(copy, Path.of(folder));
            out.println("Exported " + events + " events to " + folder);
            return DONE;
        }
    }

    private static Trust trust(Arguments arguments) {
        return new Trust(
                arguments.all("--key").stream().map(Main::key).toList(),
                arguments.all("--checkpoint").stream()
                        .map(file -> new EarlierCheckpoint(file, read(file)))
                        .toList());
    }

    private static VerifierKey key(String vkey) {
        try {
            return VerifierKey.parse(vkey);
        } catch (InvalidKey e) {
            throw new WrongUsage("Not a verifier key: " + vkey + " (" + e.getMessage() + ")");
        }
    }

    private static LogCopy copy(String where, Arguments arguments) {
        if (!where.startsWith("http://") && !where.startsWith("https://")) {
            return new FolderCopy(Path.of(where));
        }
        try {
            return new HttpCopy(new URI(where), token(arguments));
        } catch (URISyntaxException | IllegalArgumentException _) {
            throw new WrongUsage("Not an address: " + where);
        }
    }

    private static @Nullable String token(Arguments arguments) {
        return arguments
                .last("--token-file")
                .map(file -> new String(read(file), StandardCharsets.UTF_8).strip())
                .orElseGet(() -> System.getenv("ACTA_TOKEN"));
    }

    private static byte[] read(String file) {
        try {
            return Files.readAllBytes(Path.of(file));
        } catch (IOException e) {
            throw new WrongUsage("Cannot be read: " + file + " (" + e + ")");
        }
    }
}
