package dev.acta.store.append;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.store.LogEvent;
import dev.acta.store.testing.TestLog;
import dev.acta.store.testing.TextCodec;
import dev.acta.store.testing.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** The writer's connection is cut again and again while it appends: nothing is lost, doubled, or told wrong. */
class LostAnswersTest {

    private static final long SEED = 20_200_611;
    private static final int STREAMS = 24;
    private static final int EVENTS = 60;
    private static final int CUTS = 25;

    private final TestLog log = new TestLog(new TextCodec());
    private final JdbcTemplate superuser = new JdbcTemplate(log.database().superuser());

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void whatIsToldToStandStandsThereOnce() throws Exception {
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Long>>> told = new ArrayList<>();
            for (int stream = 0; stream < STREAMS; stream++) {
                String name = "stream " + stream;
                told.add(callers.submit(() -> appendOneByOne(name)));
            }
            Random random = new Random(SEED);
            for (int cut = 0; cut < CUTS; cut++) {
                log.tail()
                        .await(log.tail().size() + random.nextInt(40), 200, java.util.concurrent.TimeUnit.MILLISECONDS);
                cutWriters();
            }
            for (int stream = 0; stream < STREAMS; stream++) {
                requireInOrder("stream " + stream, told.get(stream).get());
            }
        }
        List<LogEvent> all = log.reader().range(0, 10_000);
        assertThat(all)
                .extracting(LogEvent::position)
                .containsExactlyElementsOf(
                        LongStream.range(0, STREAMS * EVENTS).boxed().toList());
    }

    private List<Long> appendOneByOne(String stream) {
        List<Long> positions = new ArrayList<>();
        for (int sequence = 0; sequence < EVENTS; sequence++) {
            positions.add(log.writer()
                    .append(List.of(Texts.event(stream, sequence)), new AppendTerms())
                    .firstPosition());
        }
        return positions;
    }

    private void cutWriters() {
        superuser.query(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                        + " WHERE usename = 'acta_command' AND datname = current_database()",
                rows -> {});
    }

    private void requireInOrder(String stream, List<Long> told) {
        assertThat(log.reader().stream(stream, 0, EVENTS + 1))
                .extracting(LogEvent::position)
                .containsExactlyElementsOf(told);
    }
}
