package dev.acta.query.personal;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Role;
import dev.acta.query.testing.QueryApp;
import dev.acta.query.testing.TestLog;
import dev.acta.query.testing.TheCase;
import dev.acta.store.testing.TestDatabase;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

/** What is shown of private persons leaves a line that says by whom and which events were read, and names nobody. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PersonalReadsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String POST = "post:twitter/secret-post";
    private static final String AUTHOR = "account:twitter/secret-author";
    private static final String NETWORK = "network:twitter/n";

    private final TestDatabase database = TestDatabase.fresh();
    private final TestLog log = new TestLog(database);
    private final QueryApp app = QueryApp.start(database);
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final Logger logger = (Logger) LoggerFactory.getLogger("acta.security.personal");

    @BeforeAll
    void record() {
        log.append(
                TheCase.labelled(POST, AUTHOR, false), // 0
                TheCase.suspended(NETWORK, Basis.FIRST_PARTY, List.of()), // 1
                TheCase.roster(NETWORK, 0, Role.CORE, List.of("secret-listed")), // 2
                TheCase.responded(TheCase.RESPONSE, List.of(Ref.parse(POST))), // 3
                TheCase.memo()); // 4
        app.getAt(4, "/v1/timeline?type=DocumentRecorded");
        app.getAt(4, "/v1/documents/demo-desk/memo");
        lines.start();
        logger.addAppender(lines);
    }

    @BeforeEach
    void forget() {
        lines.list.clear();
    }

    @AfterAll
    void stop() {
        logger.detachAppender(lines);
        app.close();
        log.close();
        database.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/timeline?type=PostLabelled | path=/v1/timeline | positions=0,3",
                "/v1/events/0 | path=/v1/events/0 | positions=0",
                "/v1/posts/twitter/secret-post | path=/v1/posts/* | positions=0,3",
                "/v1/accounts/twitter/secret-listed | path=/v1/accounts/* | positions=2",
                "/v1/networks/twitter/n/accounts | path=/v1/networks/ | positions=2",
                "/v1/responses/demo-desk/mfa-2020-06-12 | path=/v1/responses/ | positions=3",
                "/v1/labels/twitter/private | path=/v1/labels/ | positions=0",
                "/v1/personal-items?subject=post:twitter/secret-post | path=/v1/personal-items | positions=0,3"
            })
    void aReadOfWhatIsPersonalIsLogged(String asked, String path, String positions) {
        assertThat(app.get(asked).status()).isEqualTo(200);
        // The line is written once the answer is out.
        Awaitility.await().atMost(PATIENCE).until(() -> !lines.list.isEmpty());

        assertThat(lines.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .singleElement()
                .asString()
                .startsWith("read client=reader ")
                .contains("method=GET", path)
                .endsWith(positions)
                .doesNotContain("secret", "account:", "post:");
    }

    @Test
    void whatShowsNobodyIsNot() {
        app.get("/v1/documents/demo-desk/memo");
        app.get("/v1/networks/twitter/n");
        app.getAs(QueryApp.reader("timeline", "platform:*"), "/v1/timeline");
        // Lines come in the order of requests, as one client asks for one thing at a time.
        app.get("/v1/events/0");
        Awaitility.await().atMost(PATIENCE).until(() -> !lines.list.isEmpty());

        assertThat(lines.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .singleElement()
                .asString()
                .contains("path=/v1/events/0");
    }
}
