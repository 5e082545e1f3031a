package dev.acta.store.append;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.log.RightEdge;
import dev.acta.store.LogEvent;
import dev.acta.store.testing.TestLog;
import dev.acta.store.testing.TextCodec;
import dev.acta.store.testing.Texts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two nodes that both always have something to append share the log through its lock. */
class TwoWritersTest {

    private static final int CALLERS = 16;
    private static final int EVENTS = 80;

    private final TestLog one = new TestLog(new TextCodec());
    private final TestLog other = new TestLog(new TextCodec(), one.database(), Clock.systemUTC());

    @AfterEach
    void close() {
        other.close();
        one.close();
    }

    @Test
    void theyNeitherLoseNorStarve() throws Exception {
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> done = new ArrayList<>();
            for (int caller = 0; caller < CALLERS; caller++) {
                String name = "stream " + caller;
                TestLog node = caller % 2 == 0 ? one : other;
                done.add(callers.submit(() -> append(node, name)));
            }
            for (Future<?> each : done) {
                each.get();
            }
        }

        List<LogEvent> all = one.reader().range(0, 10_000);
        assertThat(all)
                .extracting(LogEvent::position)
                .containsExactlyElementsOf(
                        LongStream.range(0, CALLERS * EVENTS).boxed().toList());
        assertThat(all).extracting(LogEvent::recordedAt).isSorted();
        RightEdge edge = RightEdge.empty();
        all.forEach(event -> edge.append(event.leafHash(), tile -> {}));
        assertThat(new JdbcTemplate(one.database().query())
                        .queryForObject("SELECT root FROM acta_log.log_head ORDER BY size DESC LIMIT 1", byte[].class))
                .isEqualTo(edge.root());
    }

    private static void append(TestLog node, String stream) {
        for (int sequence = 0; sequence < EVENTS; sequence++) {
            node.writer().append(List.of(Texts.event(stream, sequence)), new AppendTerms());
        }
    }
}
