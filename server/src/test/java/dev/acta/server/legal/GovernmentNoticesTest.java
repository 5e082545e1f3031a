package dev.acta.server.legal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.server.notices.GovernmentNotices;
import dev.acta.server.testing.RunningActa;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** 116 real notices, recorded in one go. */
class GovernmentNoticesTest {
    private static final int NOTICES = 116;
    private static final int AUTHORITIES = 5;
    private static final int LINES = AUTHORITIES + 2 * NOTICES;

    @Test
    void areFoundByAuthorityByJurisdictionAndByDateAndRecordedOnce(@TempDir Path folder) {
        try (RunningActa acta = RunningActa.in(folder.resolve("data"))) {
            List<JsonNode> first = acta.recordAll(GovernmentNotices.lines("desk"));

            assertThat(first)
                    .hasSize(LINES)
                    .allSatisfy(answer -> assertThat(answer.path("status").intValue())
                            .as(answer.toString())
                            .isEqualTo(201));
            long last = LINES - 1;
            assertFound(acta, last);

            List<JsonNode> second = acta.recordAll(GovernmentNotices.lines("desk"));

            assertThat(second)
                    .extracting(answer -> answer.path("status").intValue())
                    .hasSize(LINES)
                    .containsOnly(200);
            assertThat(second)
                    .extracting(answer -> answer.path("receipt"))
                    .isEqualTo(
                            first.stream().map(answer -> answer.path("receipt")).toList());
            assertThat(acta.get("/v1/timeline?order=-recorded&limit=1", last)
                            .path("position")
                            .longValue())
                    .isEqualTo(last);
        }
    }

    private static void assertFound(RunningActa acta, long last) {
        JsonNode named = acta.get("/v1/authorities?alias=" + RunningActa.encoded("ROSKOMNNADZOR"), last);
        assertThat(named.at("/authorities/0/authority").stringValue()).isEqualTo("authority:RU/roskomnadzor");
        assertThat(named.path("authorities")).hasSize(1);
        assertThat(acta.get("/v1/authorities?alias=" + RunningActa.encoded("РОСКОМНАДЗОР"), last)
                        .path("authorities"))
                .hasSize(1);
        assertThat(acta.get("/v1/authorities?alias=fast-die", last).path("authorities"))
                .isEmpty();
        assertThat(orders(acta, "subject=authority:RU/roskomnadzor", last)).isEqualTo(101);
        assertThat(orders(acta, "jurisdiction=RU", last)).isEqualTo(102);
        assertThat(orders(acta, "jurisdiction=CN", last)).isEqualTo(9);
        assertThat(orders(acta, "jurisdiction=HK&jurisdiction=SG", last)).isEqualTo(3);
        assertThat(orders(acta, "jurisdiction=DE", last)).isZero();
        assertThat(orders(acta, "from=2020-08-12T00:00:00Z&to=2020-08-13T00:00:00Z", last))
                .isEqualTo(8);
        assertThat(orders(acta, "subject=platform:github", last)).isEqualTo(NOTICES);
    }

    private static int orders(RunningActa acta, String query, long last) {
        return acta.get("/v1/timeline?type=OrderRecorded&limit=1000&" + query, last)
                .path("entries")
                .size();
    }
}
