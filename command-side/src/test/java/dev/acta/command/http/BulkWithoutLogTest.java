package dev.acta.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.testing.Bodies;
import dev.acta.command.testing.RunningCommandSide;
import dev.acta.command.testing.Wire;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BulkWithoutLogTest {
    private static final int LINES = 100;

    @Test
    void whileTheLogIsGoneLinesAreRefusedThenNoMoreBegunAndAllCanBeSentAgain() throws SQLException, IOException {
        String lines = IntStream.rangeClosed(1, LINES)
                .mapToObj(BulkWithoutLogTest::line)
                .collect(Collectors.joining("\n"));
        try (RunningCommandSide side = RunningCommandSide.start("acta.log.patience=500ms", "acta.bulk.window=20")) {
            List<String> without;
            try (Connection other = side.database().superuser().getConnection()) {
                other.setAutoCommit(false);
                other.createStatement().execute("SELECT pg_advisory_xact_lock(acta_log.append_lock())");
                without = bulk(side, lines);
                other.rollback();
            }

            assertThat(without).hasSizeBetween(17, LINES - 1);
            for (int i = 0; i < without.size(); i++) {
                assertThat(without.get(i))
                        .startsWith("{\"line\":" + (i + 1) + ",\"status\":503,\"retryAfter\":")
                        .contains(i < without.size() - 1 ? "/log-unavailable" : "/bulk-stopped");
            }

            List<String> again = bulk(side, lines);
            assertThat(again)
                    .hasSize(LINES)
                    .allSatisfy(answer ->
                            assertThat(answer).containsAnyOf("\"status\":201", "\"status\":200,\"replayed\":true"));
            assertThat(side.log().size()).isEqualTo(LINES);
        }
    }

    private static List<String> bulk(RunningCommandSide side, String lines) throws IOException {
        try (Wire wire = side.caller().wire().post("/v1/commands", "application/x-ndjson")) {
            assertThat(wire.status()).isEqualTo(200);
            return wire.send(lines).end().answers();
        }
    }

    private static String line(int number) {
        String body = Bodies.with("record-document", it -> it.put("document", "document:desk/gone-" + number));
        return "{\"command\":\"record-document\",\"idempotencyKey\":\"%d\",\"body\":%s}".formatted(number, body);
    }
}
