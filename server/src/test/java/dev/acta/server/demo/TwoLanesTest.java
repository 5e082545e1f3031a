package dev.acta.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.server.demo.LaneEntry.Lane;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TwoLanesTest {

    private static final LaneEntry ACT = entry(1, Lane.PLATFORM, "twitter terminated network 2020-06-a");
    private static final LaneEntry REACTION = new LaneEntry(
            2,
            Lane.GOVERNMENT,
            List.of("2020-06-12"),
            "Hua Chunying, spokesperson: condemnation",
            "observed",
            List.of("asks: act"),
            List.of());
    private static final LaneEntry FINDING = new LaneEntry(
            3,
            Lane.BESIDE,
            List.of("2020-06-01", "to 2020-06-02"),
            "the-australia-institute published: Like a virus",
            "reported",
            List.of(),
            List.of(9L));

    @Test
    void everyLaneHasItsColumn() {
        assertThat(new TwoLanes(100).lines(List.of(ACT, REACTION, FINDING), Map.of(3L, "aspi published: Clusters")))
                .isEqualTo("""
                        when          | platforms act, attribute   | governments react          | findings, record keeping
                        --------------+----------------------------+----------------------------+---------------------------
                        2020-06-11    | twitter terminated network |                            |
                                      | 2020-06-a                  |                            |
                                      | #1, reported               |                            |
                                      |                            |                            |
                        2020-06-12    |                            | Hua Chunying,              |
                                      |                            | spokesperson: condemnation |
                                      |                            | asks: act                  |
                                      |                            | #2, observed               |
                                      |                            |                            |
                        2020-06-01    |                            |                            | the-australia-institute
                        to 2020-06-02 |                            |                            | published: Like a virus
                                      |                            |                            | #3, reported
                                      |                            |                            | * CORRECTED by #9
                                      |                            |                            | * read before: aspi
                                      |                            |                            | published: Clusters
                                      |                            |                            |""".lines().toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 100, 117, 160})
    void linesFitTheColumns(int columns) {
        LaneEntry endless = entry(4, Lane.BESIDE, "x".repeat(300) + " ě".repeat(100));
        assertThat(new TwoLanes(columns).lines(List.of(ACT, REACTION, FINDING, endless), Map.of()))
                .allMatch(line -> line.codePointCount(0, line.length()) <= columns);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"from":"2020-06-12T00:00:00.000000Z","to":"2020-06-12T07:00:00.000000Z","precision":"DAY","zone":"America/Los_Angeles"} | 2020-06-11
            {"to":"2020-06-12T07:00:00.000000Z","precision":"DAY","zone":"America/Los_Angeles"}                                      | by 2020-06-11
            {"from":"2020-05-31T14:00:00.000000Z","to":"2020-06-02T14:00:00.000000Z","precision":"DAY","zone":"Australia/Sydney"}    | 2020-06-01, to 2020-06-02
            {"from":"2020-04-01T04:00:00.000000Z","to":"2020-05-01T04:00:00.000000Z","precision":"MONTH","zone":"America/New_York"}  | 2020-04
            {"from":"2020-01-01T00:00:00.000000Z","to":"2021-01-01T00:00:00.000000Z","precision":"YEAR","zone":"UTC"}                | 2020
            {"from":"2020-06-21T00:00:00.000000Z","precision":"DAY","zone":"UTC"}                                                    | since, 2020-06-21
            {"precision":"UNKNOWN"}                                                                                                  | not known
            """)
    void saysWhenByTheDaysOfItsOwnZone(String occurrence, String lines) {
        assertThat(When.lines(json(occurrence))).isEqualTo(List.of(lines.split(", ", -1)));
    }

    @Test
    void readsAnEntryOfATimeline() {
        LaneEntry entry = LaneEntry.of(json("""
                {"position": 13, "lane": "government-reaction", "basis": "OBSERVED", "title": "Somebody: denial",
                 "occurrence": {"precision": "UNKNOWN"}, "corrections": [20],
                 "payload": {"types": [{"type": "DENIAL", "basis": "INFERRED", "inferredBy": "org:desk"}],
                             "about": [{"about": "network:p/a", "stance": "STRONGLY_DISAGREE"}],
                             "demands": [{"asked": "Stop."}]}}"""));
        assertThat(entry)
                .isEqualTo(new LaneEntry(
                        13,
                        Lane.GOVERNMENT,
                        List.of("not known"),
                        "Somebody: denial",
                        "observed",
                        List.of("(denial is inferred by org:desk)", "stance: strongly disagree", "asks: Stop."),
                        List.of(20L)));
    }

    private static LaneEntry entry(long position, Lane lane, String title) {
        return new LaneEntry(position, lane, List.of("2020-06-11"), title, "reported", List.of(), List.of());
    }

    private static JsonNode json(String text) {
        return JsonMapper.builder().build().readTree(text);
    }
}
