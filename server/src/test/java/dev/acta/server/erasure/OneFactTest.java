package dev.acta.server.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.log.verify.Report;
import dev.acta.log.verify.Verdict;
import dev.acta.server.testing.Answer;
import dev.acta.server.testing.RunningActa;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Two recorders take down one press conference; one marks its own as the duplicate, and later that it never was. */
class OneFactTest {

    @Test
    void bothStayAndOneIsCounted(@TempDir Path parent) {
        try (RunningActa acta = RunningActa.in(parent.resolve("data"))) {
            long original =
                    acta.desk("issue-official-response", response("desk")).position();
            long duplicate =
                    acta.second("issue-official-response", response("second")).position();
            long marked = acta.second(
                            "mark-duplicate",
                            "{\"duplicate\": \"event:%d\", \"original\": \"event:%d\"}".formatted(duplicate, original))
                    .position();

            JsonNode entries = responses(acta, marked);
            assertThat(entries).hasSize(2);
            assertThat(counted(entries)).isEqualTo(1);
            assertThat(entries.path(1).path("duplicateOf").stringValue()).isEqualTo("event:" + original);
            assertThat(entries.path(0).path("relations").toString())
                    .contains("\"DUPLICATES\",\"from\":\"event:" + duplicate);

            Answer again = acta.desk(
                    "mark-duplicate",
                    "{\"duplicate\": \"event:%d\", \"original\": \"event:%d\"}".formatted(original, duplicate));
            assertThat(again.status()).isEqualTo(409);
            assertThat(again.problem()).isEqualTo("already-duplicate");

            long voided = acta.second("void-record", """
                            {"target": "event:%d", "kind": "RECORDING_ERROR", "why": "there were two conferences",
                             "voidedBy": "org:second", "basis": "FIRST_PARTY",
                             "occurrence": {"from": "2026-11-21T10:00:00Z", "to": "2026-11-21T10:00:01Z",
                                            "precision": "SECOND"}}
                            """.formatted(marked)).position();
            assertThat(counted(responses(acta, voided))).isEqualTo(2);
            assertThat(acta.verified()).returns(Verdict.SOUND, Report::verdict);
        }
    }

    private static JsonNode responses(RunningActa acta, long position) {
        return acta.get("/v1/timeline?type=OfficialResponseIssued&order=recorded", position)
                .path("entries");
    }

    private static long counted(JsonNode entries) {
        return StreamSupport.stream(entries.spliterator(), false)
                .filter(entry -> !entry.has("duplicateOf"))
                .count();
    }

    private static String response(String recorder) {
        return """
                {"response": "response:%s/2020-06-12", "government": "government:CN", "office": "Ministry",
                 "types": [{"type": "CONDEMNATION", "basis": "STATED"}],
                 "occurrence": {"from": "2020-06-12T07:00:00Z", "to": "2020-06-12T07:00:01Z", "precision": "SECOND"},
                 "basis": "OBSERVED", "sources": [{"publisher": "Ministry"}]}
                """.formatted(recorder);
    }
}
