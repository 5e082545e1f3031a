package dev.acta.log.verify;

import static dev.acta.log.verify.Finding.Kind.CHECKPOINT_KEY;
import static dev.acta.log.verify.Finding.Kind.CHECKPOINT_MALFORMED;
import static dev.acta.log.verify.Finding.Kind.CHECKPOINT_MISSING;
import static dev.acta.log.verify.Finding.Kind.CHECKPOINT_ORDER;
import static dev.acta.log.verify.Finding.Kind.CHECKPOINT_ORIGIN;
import static dev.acta.log.verify.Finding.Kind.CHECKPOINT_ROOT;
import static dev.acta.log.verify.Finding.Kind.CHECKPOINT_SIGNATURE;
import static dev.acta.log.verify.Finding.Kind.DAMAGED;
import static dev.acta.log.verify.Finding.Kind.ENTRY_BUNDLE;
import static dev.acta.log.verify.Finding.Kind.ERASED_STILL_THERE;
import static dev.acta.log.verify.Finding.Kind.ERASED_UNNAMED;
import static dev.acta.log.verify.Finding.Kind.EVENT_ID;
import static dev.acta.log.verify.Finding.Kind.EVENT_MISSING;
import static dev.acta.log.verify.Finding.Kind.EVENT_OUT_OF_PLACE;
import static dev.acta.log.verify.Finding.Kind.ITEM_MISSING;
import static dev.acta.log.verify.Finding.Kind.KEYS;
import static dev.acta.log.verify.Finding.Kind.METADATA;
import static dev.acta.log.verify.Finding.Kind.PAYLOAD;
import static dev.acta.log.verify.Finding.Kind.PERSONAL;
import static dev.acta.log.verify.Finding.Kind.RECORDED_AT;
import static dev.acta.log.verify.Finding.Kind.SEQUENCE;
import static dev.acta.log.verify.Finding.Kind.TILE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.log.checkpoint.Checkpoint;
import dev.acta.log.checkpoint.SignedCheckpoint;
import dev.acta.log.copy.CheckpointLine;
import dev.acta.log.copy.FolderCopy;
import dev.acta.log.copy.SampleLog;
import dev.acta.log.verify.Finding.Kind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way of changing an exported log that could be thought of: each is found, and named. */
class TamperingTest {

    /** One way to tamper, and one finding that must be among those told. */
    record Way(String name, Kind kind, String where, Consumer<Tampered> change) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Way way(String name, Kind kind, String where, Consumer<Tampered> change) {
        return new Way(name, kind, where, change);
    }

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource({"members", "leaves", "items", "lines", "tiles", "checkpoints"})
    void itIsFoundAndNamed(Way way) {
        Tampered log = new Tampered(folder);
        way.change.accept(log);

        Report report = Verification.of(new FolderCopy(folder), new Trust(SampleLog.keys(), List.of()));

        assertThat(report.verdict()).isEqualTo(Verdict.NOT_SOUND);
        assertThat(report.findings()).anySatisfy(finding -> {
            assertThat(finding.kind()).isEqualTo(way.kind);
            assertThat(finding.where()).isEqualTo(way.where);
        });
        // Whoever reads it should not have to look for it.
        assertThat(report.findingCount()).as(report.text()).isLessThanOrEqualTo(6);
    }

    static Stream<Way> members() {
        return Stream.of(
                way(
                        "the position",
                        EVENT_OUT_OF_PLACE,
                        "event:9",
                        log -> log.line(5, "\"position\":5", "\"position\":9")),
                way("the payload", PAYLOAD, "event:6", log -> log.member(6, "payload", 7)),
                way("the payload's salt", PAYLOAD, "event:7", log -> log.member(7, "payloadSalt", 6)),
                way(
                        "a shorter salt",
                        PAYLOAD,
                        "event:7",
                        log -> log.line(7, "\"payloadSalt\":\"....", "\"payloadSalt\":\"")),
                way(
                        "the metadata",
                        METADATA,
                        "event:300",
                        log -> log.line(300, "\"metadata\":\"eyJ", "\"metadata\":\"eyK")),
                way("the metadata's salt", METADATA, "event:301", log -> log.member(301, "metadataSalt", 7)),
                way(
                        "payload's and metadata's salts exchanged",
                        METADATA,
                        "event:10",
                        log -> log.line(10, "(payloadSalt\":)(\"[^\"]*\")(.*metadataSalt\":)(\"[^\"]*\")", "$1$4$3$2")),
                way(
                        "stray bits of Base64",
                        DAMAGED,
                        "events/000 line 11",
                        log -> log.line(10, "Salt\":\"([^\"]*)[A-Za-z0-9+/]=\"", "Salt\":\"$1B=\"")),
                way(
                        "a member twice",
                        DAMAGED,
                        "events/000 line 3",
                        log -> log.line(2, "\\{\"position\":2", "{\"position\":2,\"position\":2")),
                way(
                        "a member left out",
                        DAMAGED,
                        "events/000 line 3",
                        log -> log.line(2, ",\"metadata\":\"[^\"]*\"", "")),
                way("white space", DAMAGED, "events/000 line 3", log -> log.line(2, ",", ", ")));
    }

    static Stream<Way> leaves() {
        return Stream.of(
                way("type", ENTRY_BUNDLE, "tile/entries/000", log -> log.line(9, "SampleRecorded", "SampleRetracted")),
                way("type, tile", TILE, "tile/0/000", log -> log.line(9, "SampleRecorded", "SampleRetracted")),
                way(
                        "type, root",
                        CHECKPOINT_ROOT,
                        "checkpoint:256",
                        log -> log.line(9, "SampleRecorded", "SampleRetracted")),
                way("stream", SEQUENCE, "event:40", log -> log.line(40, "sample:\\d+", "sample:99")),
                way("sequence", SEQUENCE, "event:500", log -> log.line(500, "sequence\\\\\":", "sequence\\\\\":1")),
                way(
                        "event id",
                        TILE,
                        "tile/0/001",
                        log -> log.line(300, "eventId\\\\\":\\\\\"........", "eventId\\\\\":\\\\\"00000000")),
                way(
                        "event id of another",
                        EVENT_ID,
                        "event:301",
                        log -> log.line(
                                301,
                                "eventId\\\\\":\\\\\"[0-9a-f-]{36}",
                                log.lineOf(300)
                                        .replaceAll("^.*(eventId\\\\\":\\\\\"[0-9a-f-]{36}).*$", "$1")
                                        .replace("\\", "\\\\"))),
                way(
                        "recorded at",
                        RECORDED_AT,
                        "event:30",
                        log -> log.line(30, "recordedAt\\\\\":\\\\\"2020", "recordedAt\\\\\":\\\\\"2019")),
                way(
                        "timestamp",
                        TILE,
                        "tile/0/002.p/188",
                        log -> log.line(699, "timestamp\\\\\":\\\\\"2020", "timestamp\\\\\":\\\\\"2019")),
                way(
                        "revision",
                        CHECKPOINT_ROOT,
                        "checkpoint:700",
                        log -> log.line(699, "revision\\\\\":1", "revision\\\\\":2")),
                way(
                        "stream type",
                        TILE,
                        "tile/0/000",
                        log -> log.line(3, "\\\\\"streamType\\\\\":\\\\\"sample\\\\\",", "")),
                way(
                        "payload's digest",
                        PAYLOAD,
                        "event:3",
                        log -> log.line(3, "payload\\\\\":\\\\\"sha256:......", "payload\\\\\":\\\\\"sha256:000000")),
                way(
                        "personal root",
                        PERSONAL,
                        "event:12",
                        log -> log.line(
                                12, "personal\\\\\":\\\\\"sha256:......", "personal\\\\\":\\\\\"sha256:000000")),
                way("version", DAMAGED, "events/000 line 4", log -> log.line(3, "\\\\\"v\\\\\":1", "\\\\\"v\\\\\":2")),
                way(
                        "its members' order",
                        DAMAGED,
                        "events/000 line 4",
                        log -> log.line(3, "(\\\\\"revision\\\\\":1),(\\\\\"sequence\\\\\":\\d+)", "$2,$1")));
    }

    static Stream<Way> items() {
        String salt = "\"salt\":\"([^\"]*)\"";
        return Stream.of(
                way(
                        "an item's bytes",
                        PERSONAL,
                        "event:12",
                        log -> log.line(12, "\"bytes\":\"....", "\"bytes\":\"AAAA")),
                way("an item's salt", PERSONAL, "event:12", log -> log.line(12, "\"salt\":\"....", "\"salt\":\"AAAA")),
                way(
                        "a shorter salt of an item",
                        PERSONAL,
                        "event:12 item 0",
                        log -> log.line(12, "\"salt\":\"....", "\"salt\":\"")),
                way(
                        "two items exchanged",
                        PERSONAL,
                        "event:12",
                        log -> log.line(12, "\\[(\\{[^}]*\\}),(\\{[^}]*\\})", "[$2,$1")),
                way(
                        "two items' salts exchanged",
                        PERSONAL,
                        "event:12",
                        log -> log.line(12, salt + "(.*?)" + salt, "\"salt\":\"$3\"$2\"salt\":\"$1\"")),
                way("an item removed", PERSONAL, "event:12", log -> log.line(12, "\\[\\{[^}]*\\},", "[")),
                way("an item added", PERSONAL, "event:12", log -> log.line(12, "\\[(\\{[^}]*\\}),", "[$1,$1,")),
                way(
                        "all items removed",
                        PERSONAL,
                        "event:12",
                        log -> log.line(12, "\"items\":\\[.*\\]", "\"items\":[]")),
                way("no items member", DAMAGED, "events/000 line 13", log -> log.line(12, ",\"items\":\\[.*\\]", "")),
                way(
                        "items where there are none",
                        DAMAGED,
                        "events/000 line 14",
                        log -> log.line(13, "\\}$", ",\"items\":[]}")),
                way("an item gone", ITEM_MISSING, "event:12 item 0", log -> log.line(12, "\\[\\{[^}]*\\}", "[null")),
                way(
                        "an erased item without its mark",
                        ERASED_STILL_THERE,
                        "event:4 item 0",
                        log -> log.line(4, ",\"erasedBy\":256", "")),
                way(
                        "an erased item gone without a word",
                        ITEM_MISSING,
                        "event:4 item 0",
                        log -> log.line(4, "\\[\\{[^}]*\\}", "[null")),
                way(
                        "an erased item by another event",
                        ERASED_UNNAMED,
                        "event:4 item 0",
                        log -> log.line(4, "\"erasedBy\":256", "\"erasedBy\":300")),
                way(
                        "an erased item by an event to come",
                        ERASED_UNNAMED,
                        "event:4 item 0",
                        log -> log.line(4, "\"erasedBy\":256", "\"erasedBy\":9999")),
                way(
                        "an erased item's hash",
                        PERSONAL,
                        "event:4",
                        log -> log.line(4, "sha256:......(.{58}\",\"erasedBy)", "sha256:000000$1")),
                way(
                        "an item erased that no event names",
                        ERASED_UNNAMED,
                        "event:16 item 1",
                        TamperingTest::eraseSilently));
    }

    /** The hash is right, so the root still fits: only that no event names it gives it away. */
    private static void eraseSilently(Tampered log) {
        SampleLog erasing = SampleLog.small();
        var hash = dev.acta.log.PersonalRoot.itemHash(salt(erasing, 16, 1), bytes(erasing, 16, 1));
        String silent = "{\"hash\":\"" + dev.acta.log.Sha256.text(hash) + "\",\"erasedBy\":256}";
        log.line(16, "(\\[\\{[^}]*\\}),\\{[^}]*\\}", "$1," + silent);
    }

    private static byte[] salt(SampleLog log, int position, int item) {
        return ((dev.acta.log.copy.CopiedItem.Present)
                        log.events().get(position).items().get(item))
                .salt();
    }

    private static byte[] bytes(SampleLog log, int position, int item) {
        return ((dev.acta.log.copy.CopiedItem.Present)
                        log.events().get(position).items().get(item))
                .bytes();
    }

    static Stream<Way> lines() {
        return Stream.of(
                way(
                        "the first event removed",
                        EVENT_MISSING,
                        "event:0",
                        log -> log.lines(0, lines -> lines.removeFirst())),
                way("an event removed", EVENT_MISSING, "event:300", log -> log.lines(1, lines -> lines.remove(44))),
                way(
                        "the last event removed",
                        EVENT_MISSING,
                        "event:699",
                        log -> log.lines(2, lines -> lines.removeLast())),
                way(
                        "the last hundred removed",
                        EVENT_MISSING,
                        "event:600 to event:699",
                        log -> log.lines(2, lines -> lines.subList(88, 188).clear())),
                way(
                        "two lines swapped",
                        EVENT_OUT_OF_PLACE,
                        "event:31",
                        log -> log.lines(0, lines -> Collections.swap(lines, 30, 31))),
                way("two events swapped, positions too", TILE, "tile/0/000", log -> {
                    String first = log.lineOf(30).replace("\"position\":30", "\"position\":31");
                    log.lines(0, lines -> {
                        lines.set(30, lines.get(31).replace("\"position\":31", "\"position\":30"));
                        lines.set(31, first);
                    });
                }),
                way(
                        "a line twice",
                        EVENT_OUT_OF_PLACE,
                        "event:30",
                        log -> log.lines(0, lines -> lines.add(31, lines.get(30)))),
                way(
                        "an event added behind the last",
                        EVENT_OUT_OF_PLACE,
                        "event:700",
                        log -> log.lines(
                                2,
                                lines -> lines.add(lines.getLast().replace("\"position\":699", "\"position\":700")))),
                way("a line that is none", DAMAGED, "events/000 line 6", log -> log.line(5, line -> "{}")),
                way("an empty line", DAMAGED, "events/000 line 6", log -> log.lines(0, lines -> lines.add(5, ""))),
                way(
                        "the last line cut off",
                        DAMAGED,
                        "events/002.p/188 line 188",
                        log -> log.text(Tampered.events(2), text -> text.substring(0, text.length() - 20))),
                way("a file of events missing", DAMAGED, "events/001", log -> log.delete("events/001")),
                way(
                        "a file of events empty",
                        EVENT_MISSING,
                        "event:256 to event:511",
                        log -> log.write("events/001", "")),
                way(
                        "a file of events exchanged",
                        EVENT_MISSING,
                        "event:256 to event:511",
                        log -> log.write("events/001", log.bytes("events/000"))));
    }

    static Stream<Way> tiles() {
        return Stream.of(
                way("a hash in a tile", TILE, "tile/0/000", log -> log.bit("tile/0/000", 100)),
                way("a hash in the partial tile", TILE, "tile/0/002.p/188", log -> log.bit("tile/0/002.p/188", 6_015)),
                way("a hash in a tile of level 1", TILE, "tile/1/000.p/2", log -> log.bit("tile/1/000.p/2", 63)),
                way(
                        "a tile cut off",
                        TILE,
                        "tile/0/001",
                        log -> log.write("tile/0/001", Arrays.copyOf(log.bytes("tile/0/001"), 8_160))),
                way(
                        "a tile too long",
                        TILE,
                        "tile/0/001",
                        log -> log.write("tile/0/001", Arrays.copyOf(log.bytes("tile/0/001"), 8_224))),
                way("a tile missing", TILE, "tile/1/000.p/2", log -> log.delete("tile/1/000.p/2")),
                way("an entry in a bundle", ENTRY_BUNDLE, "tile/entries/001", log -> log.bit("tile/entries/001", 100)),
                way("a length in a bundle", ENTRY_BUNDLE, "tile/entries/001", log -> log.bit("tile/entries/001", 1)),
                way(
                        "a bundle too long",
                        ENTRY_BUNDLE,
                        "tile/entries/002.p/188",
                        log -> log.text("tile/entries/002.p/188", text -> text + "x")),
                way("a bundle missing", ENTRY_BUNDLE, "tile/entries/000", log -> log.delete("tile/entries/000")),
                way("two tiles exchanged", TILE, "tile/0/001", log -> {
                    byte[] first = log.bytes("tile/0/000");
                    log.write("tile/0/000", log.bytes("tile/0/001"));
                    log.write("tile/0/001", first);
                }));
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
        String line = new String(new CheckpointLine(size, note).bytes(), StandardCharsets.UTF_8).strip();
        log.lines(
                "checkpoints.ndjson",
                lines -> lines.replaceAll(it -> it.startsWith("{\"size\":" + size + ",") ? line : it));
    }
}
