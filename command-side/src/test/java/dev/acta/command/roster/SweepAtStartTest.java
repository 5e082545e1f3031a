package dev.acta.command.roster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.CommandLimits;
import dev.acta.store.personal.ItemStaging;
import dev.acta.store.personal.StagedUpload;
import dev.acta.store.testing.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.unit.DataSize;

class SweepAtStartTest {
    private static final CommandLimits LIMITS =
            new CommandLimits(DataSize.ofMegabytes(1), DataSize.ofGigabytes(1), 1_000, 2, Duration.ofHours(2));

    @Test
    void whatWasWrittenAheadInVainIsSweptOnceNoUploadCanStillNeedIt() {
        try (TestDatabase database = TestDatabase.fresh()) {
            ItemStaging staging = new ItemStaging(database.command());
            try (StagedUpload upload = staging.begin()) {
                upload.add(0, 2, "\"a\"".getBytes(StandardCharsets.UTF_8), new byte[16]);
                upload.finish();
                upload.commit();
            }
            JdbcTemplate items = new JdbcTemplate(database.superuser());

            new SweepAtStart(staging, in(Duration.ofHours(1)), LIMITS).sweep();
            assertThat(count(items)).isEqualTo(1);
            new SweepAtStart(staging, in(Duration.ofHours(3)), LIMITS).sweep();
            assertThat(count(items)).isZero();
        }
    }

    private static Clock in(Duration time) {
        return Clock.offset(Clock.systemUTC(), time);
    }

    private static @Nullable Long count(JdbcTemplate items) {
        return items.queryForObject("SELECT count(*) FROM acta_log.event_personal", Long.class);
    }
}
