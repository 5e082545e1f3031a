package dev.acta.log.verify;

import static dev.acta.log.verify.Finding.Kind.DAMAGED;
import static dev.acta.log.verify.Finding.Kind.ENTRY_BUNDLE;
import static dev.acta.log.verify.Finding.Kind.EVENT_MISSING;
import static dev.acta.log.verify.Finding.Kind.EVENT_OUT_OF_PLACE;
import static dev.acta.log.verify.Finding.Kind.TILE;
import static dev.acta.log.verify.Way.way;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Events are taken away, added and moved, and tiles are changed. */
class TamperedFileTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource({"lines", "tiles"})
    void itIsFoundAndNamed(Way way) {
        way.mustBeFoundIn(folder);
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
                way("a file of events added", EVENT_OUT_OF_PLACE, "event:768", log -> {
                    String added = log.lineOf(699).replace("\"position\":699", "\"position\":768");
                    log.write("events/003", added + "\n");
                }),
                way("a file of events added far behind", DAMAGED, "events/003", log -> {
                    log.write("events/x999/x999/x999/x999/999", log.lineOf(5) + "\n");
                }),
                way("a longer partial file beside the right one", EVENT_OUT_OF_PLACE, "event:700", log -> {
                    String added = log.lineOf(699).replace("\"position\":699", "\"position\":700");
                    log.write("events/002.p/189", log.read("events/002.p/188") + added + "\n");
                }),
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
                way("a bundle too long", ENTRY_BUNDLE, "tile/entries/002.p/188", log -> {
                    byte[] bundle = log.bytes("tile/entries/002.p/188");
                    log.write("tile/entries/002.p/188", Arrays.copyOf(bundle, bundle.length + 1));
                }),
                way("a bundle missing", ENTRY_BUNDLE, "tile/entries/000", log -> log.delete("tile/entries/000")),
                way("two tiles exchanged", TILE, "tile/0/001", log -> {
                    byte[] first = log.bytes("tile/0/000");
                    log.write("tile/0/000", log.bytes("tile/0/001"));
                    log.write("tile/0/001", first);
                }));
    }
}
