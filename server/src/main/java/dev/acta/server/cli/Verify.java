package dev.acta.server.cli;

import dev.acta.log.note.InvalidKey;
import dev.acta.log.note.VerifierKey;
import dev.acta.log.verify.EarlierCheckpoint;
import dev.acta.log.verify.Report;
import dev.acta.log.verify.Trust;
import dev.acta.log.verify.Verification;
import dev.acta.server.cli.CopyOptions.Opened;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code acta verify}: the independent walk over a log. */
@Command(
        name = "verify",
        description = "Walks a log and computes everything again: digests, leaves, tree, checkpoints. A change is"
                + " detectable by anyone who kept an earlier checkpoint; a split view only by witnesses.",
        exitCodeList = {
            "0:sound",
            "1:not sound; the findings are on standard output",
            "2:the command line is wrong",
            "3:the copy could not be read, or not all of it could be checked"
        },
        exitCodeOnExecutionException = Verify.UNREADABLE)
final class Verify implements Callable<Integer> {

    private static final int FOUND = 1;
    static final int UNREADABLE = 3;

    @Mixin
    private final CopyOptions options = new CopyOptions();

    @Option(
            names = "--key",
            paramLabel = "VKEY",
            description = "A key of the log or of a witness, got by another way than from the log. Repeatable.")
    private List<String> keys = new ArrayList<>();

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description = "A checkpoint of the log, kept from before. Repeatable.")
    private List<Path> checkpoints = new ArrayList<>();

    @Option(names = "--json", description = "Print the report as one JSON object.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Report report = walked();
        System.out.print(json ? report.json() + "\n" : report.text());
        return switch (report.verdict()) {
            case SOUND -> 0;
            case NOT_SOUND -> FOUND;
            case INCOMPLETE -> UNREADABLE;
        };
    }

    private Report walked() {
        List<VerifierKey> given = keys.stream().map(this::key).toList();
        List<EarlierCheckpoint> kept =
                new ArrayList<>(checkpoints.stream().map(options::kept).toList());
        try (Opened opened = options.open();
                Walking walking = new Terminal(spec).walking()) {
            kept.addAll(opened.kept());
            Trust trust = new Trust(given, kept);
            return Verification.over(opened.copy(), trust)
                    .with(opened.tables())
                    .telling(walking)
                    .run();
        }
    }

    private VerifierKey key(String vkey) {
        try {
            return VerifierKey.parse(vkey);
        } catch (InvalidKey e) {
            throw options.wrong("Not a verifier key: " + vkey + " (" + e.getMessage() + ")", e);
        }
    }
}
