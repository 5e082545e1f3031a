package dev.acta.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.testing.Bodies;
import dev.acta.command.testing.Caller.Answer;
import dev.acta.command.testing.RunningCommandSide;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("drill")
class ManyComplaintsTest {
    private static final int COMPLAINTS = 20_000;
    private static final String BODY =
            Bodies.with("lodge-complaint", body -> body.put("complaint", "complaint:rehearsal/NUMBER"));

    @Test
    void complaintsAgainstOneDecisionDoNotWaitForOneAnother() {
        try (RunningCommandSide side = RunningCommandSide.start(
                "acta.bulk.window=256", "acta.access.requests-per-second=1000000", "acta.access.burst=10000000")) {
            String lines = IntStream.range(0, COMPLAINTS)
                    .mapToObj(ManyComplaintsTest::line)
                    .collect(Collectors.joining("\n"));
            long before = System.nanoTime();

            Answer answer = side.caller()
                    .send(side.caller()
                            .to("/v1/commands")
                            .header("Content-Type", "application/x-ndjson")
                            .POST(BodyPublishers.ofString(lines)));

            double seconds = (System.nanoTime() - before) / 1e9;
            assertThat(answer.body().lines()).hasSize(COMPLAINTS).allMatch(line -> line.contains("\"status\":201"));
            System.out.printf("%d complaints in %.1f s, %.0f a second%n", COMPLAINTS, seconds, COMPLAINTS / seconds);
        }
    }

    private static String line(int number) {
        return "{\"command\":\"lodge-complaint\",\"idempotencyKey\":\"%d\",\"body\":%s}"
                .formatted(number, BODY.replace("NUMBER", "many-" + number));
    }
}
