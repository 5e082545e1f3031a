package dev.acta.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.query.testing.QueryApp;
import dev.acta.query.testing.TestLog;
import dev.acta.query.testing.TheCase;
import dev.acta.store.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimelineHttpTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final TestLog log = new TestLog(database);
    private final QueryApp app = QueryApp.start(database);
    private long suspension;

    @BeforeAll
    void record() {
        suspension = log.append(TheCase.suspended());
    }

    @AfterAll
    void stop() {
        app.close();
        log.close();
        database.close();
    }

    @Test
    void whatIsRecordedIsAnEntry() {
        QueryApp.Got got = app.getAt(suspension, "/v1/timeline?subject=" + TheCase.NETWORK);

        assertThat(got.status()).as(got.body().toPrettyString()).isEqualTo(200);
        assertThat(got.body().path("entries")).hasSize(1);
        assertThat(got.body().path("entries").get(0).path("title").stringValue())
                .isEqualTo("twitter terminated network 2020-06-a: 23,750 core accounts, about 150,000 amplifier accounts");
        assertThat(got.body().path("position").longValue()).isEqualTo(suspension);
        assertThat(got.header("ETag")).isEqualTo("\"%d\"".formatted(suspension));
    }
}
