package dev.acta.log.verify;

import static dev.acta.log.verify.Finding.Kind.DAMAGED;
import static dev.acta.log.verify.Finding.Kind.ERASED_STILL_THERE;
import static dev.acta.log.verify.Finding.Kind.ERASED_UNNAMED;
import static dev.acta.log.verify.Finding.Kind.ITEM_MISSING;
import static dev.acta.log.verify.Finding.Kind.PERSONAL;
import static dev.acta.log.verify.Way.way;

import dev.acta.log.PersonalRoot;
import dev.acta.log.Sha256;
import dev.acta.log.copy.CopiedItem;
import dev.acta.log.copy.SampleLog;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Personal items are changed, taken away or passed off as erased. */
class TamperedItemTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource({"items"})
    void itIsFoundAndNamed(Way way) {
        way.mustBeFoundIn(folder);
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
                        TamperedItemTest::eraseSilently));
    }

    /** The hash is right, so the root still fits: only that no event names it gives it away. */
    private static void eraseSilently(Tampered log) {
        SampleLog erasing = SampleLog.small();
        var hash = PersonalRoot.itemHash(salt(erasing, 16, 1), bytes(erasing, 16, 1));
        String silent = "{\"hash\":\"" + Sha256.text(hash) + "\",\"erasedBy\":256}";
        log.line(16, "(\\[\\{[^}]*\\}),\\{[^}]*\\}", "$1," + silent);
    }

    private static byte[] salt(SampleLog log, int position, int item) {
        return ((CopiedItem.Present) log.events().get(position).items().get(item)).salt();
    }

    private static byte[] bytes(SampleLog log, int position, int item) {
        return ((CopiedItem.Present) log.events().get(position).items().get(item)).bytes();
    }
}
