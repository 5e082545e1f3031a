package dev.acta.log.verify;

import static dev.acta.log.verify.Finding.Kind.CHECKPOINT_KEY;
import static dev.acta.log.verify.Finding.Kind.CHECKPOINT_MALFORMED;
import static dev.acta.log.verify.Finding.Kind.CHECKPOINT_MISSING;
import static dev.acta.log.verify.Finding.Kind.CHECKPOINT_ORDER;
import static dev.acta.log.verify.Finding.Kind.CHECKPOINT_ORIGIN;
import static dev.acta.log.verify.Finding.Kind.CHECKPOINT_ROOT;
import static dev.acta.log.verify.Finding.Kind.CHECKPOINT_SIGNATURE;
import static dev.acta.log.verify.Finding.Kind.DAMAGED;
import static dev.acta.log.verify.Finding.Kind.EVENT_MISSING;
import static dev.acta.log.verify.Finding.Kind.KEYS;
import static dev.acta.log.verify.Way.way;

import dev.acta.log.checkpoint.Checkpoint;
import dev.acta.log.checkpoint.SignedCheckpoint;
import dev.acta.log.copy.CheckpointLine;
import dev.acta.log.copy.SampleLog;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checkpoints and keys are changed, taken away and exchanged. */
class TamperedCheckpointTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource({"checkpoints"})
    void itIsFoundAndNamed(Way way) {
        way.mustBeFoundIn(folder);
    }

    static Stream<Way> checkpoints() {
        String list = "checkpoints.ndjson";
        return Stream.of(
                way(
                        "the latest one's root",
                        CHECKPOINT_SIGNATURE,
                        "checkpoint",
                        log -> log.text("checkpoint", "(\n700\n)....", "$1AAAA")),
                way(
                        "the latest one's size",
                        CHECKPOINT_SIGNATURE,
                        "checkpoint",
                        log -> log.text("checkpoint", "\n700\n", "\n600\n")),
                way(
                        "the latest one's origin",
                        CHECKPOINT_SIGNATURE,
                        "checkpoint",
                        log -> log.text("checkpoint", "^acta.example/sample", "acta.example/another")),
                way(
                        "the latest one's signature",
                        CHECKPOINT_SIGNATURE,
                        "checkpoint",
                        log -> log.text("checkpoint", "(\u2014 [^ ]* .{20})....", "$1AAAA")),
                way(
                        "the latest one not a note",
                        CHECKPOINT_MALFORMED,
                        "checkpoint",
                        log -> log.write("checkpoint", "700\n")),
                way(
                        "the latest one by a stranger",
                        CHECKPOINT_KEY,
                        "checkpoint",
                        log -> log.write("checkpoint", log.log().note(List.of(SampleLog.STRANGER)))),
                way("the latest one missing", CHECKPOINT_MISSING, "checkpoint", log -> log.delete("checkpoint")),
                way(
                        "the latest one is an older one",
                        CHECKPOINT_ORDER,
                        "checkpoint:700",
                        log -> log.write("checkpoint", log.log().noteOf(600))),
                way(
                        "the latest one of an absurd size",
                        EVENT_MISSING,
                        "event:700 to event:6999999999999999999",
                        log -> log.text("checkpoint", "\n700\n", "\n7000000000000000000\n")),
                way("all of an absurd size, signed anew", EVENT_MISSING, "event:700 to event:7999999999999", log -> {
                    byte[] forged = forged(8_000_000_000_000L, SampleLog.ORIGIN);
                    log.write("checkpoint", forged);
                    log.lines(list, lines -> lines.add(lineOf(8_000_000_000_000L, forged)));
                }),
                way(
                        "one listed by another size",
                        CHECKPOINT_ORDER,
                        "checkpoint:301",
                        log -> log.text(list, "\"size\":300", "\"size\":301")),
                way(
                        "one listed of another root",
                        CHECKPOINT_SIGNATURE,
                        "checkpoint:300",
                        log -> log.text(list, "(\\\\n300\\\\n)....", "$1AAAA")),
                way("one of another root, signed anew", CHECKPOINT_ROOT, "checkpoint:512", log -> {
                    byte[] forged = forged(512, SampleLog.ORIGIN);
                    replaceListed(log, 512, forged);
                }),
                way(
                        "one of another origin, signed anew",
                        CHECKPOINT_ORIGIN,
                        "checkpoint:512",
                        log -> replaceListed(log, 512, forged(512, "acta.example/another"))),
                way(
                        "one by a stranger",
                        CHECKPOINT_KEY,
                        "checkpoint:700",
                        log -> replaceListed(log, 700, log.log().note(List.of(SampleLog.STRANGER)))),
                way(
                        "two exchanged",
                        CHECKPOINT_ORDER,
                        "checkpoint:256",
                        log -> log.lines(list, lines -> Collections.swap(lines, 1, 2))),
                way(
                        "one twice",
                        CHECKPOINT_ORDER,
                        "checkpoint:256",
                        log -> log.lines(list, lines -> lines.add(2, lines.get(1)))),
                way(
                        "the last one not listed",
                        CHECKPOINT_MISSING,
                        "checkpoint:700",
                        log -> log.lines(list, lines -> lines.removeLast())),
                way(
                        "a line that is none",
                        CHECKPOINT_MALFORMED,
                        "checkpoints.ndjson line 2",
                        log -> log.lines(list, lines -> lines.set(1, "{}"))),
                way("no list", DAMAGED, list, log -> log.delete(list)),
                way("no keys", KEYS, "keys", log -> log.delete("keys")),
                way("a key that is none", KEYS, "keys", log -> log.write("keys", "key\n")),
                way("another key", KEYS, "keys", log -> log.write("keys", SampleLog.STRANGER.verifierKey() + "\n")));
    }

    private static byte[] forged(long size, String origin) {
        return SignedCheckpoint.sign(new Checkpoint(origin, size, new byte[32]), List.of(SampleLog.NEW_KEY))
                .bytes();
    }

    private static void replaceListed(Tampered log, long size, byte[] note) {
        String line = lineOf(size, note);
        log.lines(
                "checkpoints.ndjson",
                lines -> lines.replaceAll(it -> it.startsWith("{\"size\":" + size + ",") ? line : it));
    }

    private static String lineOf(long size, byte[] note) {
        return new String(new CheckpointLine(size, note).bytes(), StandardCharsets.UTF_8).strip();
    }
}
