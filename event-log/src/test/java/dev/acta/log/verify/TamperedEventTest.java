package dev.acta.log.verify;

import static dev.acta.log.verify.Finding.Kind.CHECKPOINT_ROOT;
import static dev.acta.log.verify.Finding.Kind.DAMAGED;
import static dev.acta.log.verify.Finding.Kind.ENTRY_BUNDLE;
import static dev.acta.log.verify.Finding.Kind.EVENT_ID;
import static dev.acta.log.verify.Finding.Kind.EVENT_OUT_OF_PLACE;
import static dev.acta.log.verify.Finding.Kind.METADATA;
import static dev.acta.log.verify.Finding.Kind.PAYLOAD;
import static dev.acta.log.verify.Finding.Kind.PERSONAL;
import static dev.acta.log.verify.Finding.Kind.RECORDED_AT;
import static dev.acta.log.verify.Finding.Kind.SEQUENCE;
import static dev.acta.log.verify.Finding.Kind.TILE;
import static dev.acta.log.verify.Way.way;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A member of a line, or of the leaf in it, is changed behind the log's back. */
class TamperedEventTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource({"members", "leaves"})
    void itIsFoundAndNamed(Way way) {
        way.mustBeFoundIn(folder);
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
}
