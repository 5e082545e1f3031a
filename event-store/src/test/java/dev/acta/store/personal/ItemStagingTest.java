package dev.acta.store.personal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.store.EncodedEvent;
import dev.acta.store.LogEvent;
import dev.acta.store.PersonalPart;
import dev.acta.store.append.AppendTerms;
import dev.acta.store.append.NewEvent;
import dev.acta.store.personal.StagedUpload.Repeated;
import dev.acta.store.testing.TestLog;
import dev.acta.store.testing.TextCodec;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class ItemStagingTest {

    private final TestLog log = new TestLog(new TextCodec());
    private final ItemStaging staging = new ItemStaging(log.database().command());
    private final KeyedDigests digests = log.database().digests();

    @AfterEach
    void close() {
        log.close();
    }

    private void add(StagedUpload upload, int part, long line, String item) {
        upload.add(part, line, item.getBytes(StandardCharsets.UTF_8), digests.digest("test", item));
    }

    private int items() {
        Integer count = new JdbcTemplate(log.database().superuser())
                .queryForObject("SELECT count(*) FROM acta_log.event_personal", Integer.class);
        return count == null ? -1 : count;
    }

    private void publish(StagedChunk chunk, String stream) {
        NewEvent event = NewEvent.of(
                chunk.eventId(),
                "roster",
                stream,
                0,
                new EncodedEvent(
                        TextCodec.TYPE,
                        1,
                        "roster".getBytes(StandardCharsets.UTF_8),
                        new PersonalPart.Staged(chunk.count(), chunk.root())),
                "{}".getBytes(StandardCharsets.UTF_8),
                Instant.EPOCH);
        log.writer().append(List.of(event), new AppendTerms());
    }

    @Test
    void itemsComeInChunksOfAThousandPerPartAndBelongToTheirEvents() {
        List<StagedChunk> chunks;
        try (StagedUpload upload = staging.begin()) {
            for (int i = 0; i < 1_500; i++) {
                add(upload, 0, i, "core " + i);
                add(upload, 1, i, "amplifier " + i);
            }
            chunks = upload.finish();
            assertThat(upload.doubles(10)).isEmpty();
            upload.commit();
        }
        assertThat(chunks).extracting(StagedChunk::count).containsExactly(1_000, 1_000, 500, 500);
        assertThat(chunks).extracting(StagedChunk::part).containsExactly(0, 1, 0, 1);
        for (int i = 0; i < chunks.size(); i++) {
            publish(chunks.get(i), "roster " + i);
        }

        LogEvent last = log.reader().at(3).orElseThrow();
        assertThat(last.items()).hasSize(500);
        assertThat(new String(last.itemBytes().get(499), StandardCharsets.UTF_8))
                .isEqualTo("amplifier 1499");
    }

    @Test
    void theCommitmentIsThatOfTheStoredItems() {
        try (StagedUpload upload = staging.begin()) {
            add(upload, 0, 1, "tab\tand \\ and \n");
            add(upload, 0, 2, "two");
            StagedChunk chunk = upload.finish().getFirst();
            upload.commit();

            dev.acta.log.PersonalRoot root = new dev.acta.log.PersonalRoot();
            new JdbcTemplate(log.database().superuser())
                    .query("SELECT salt, bytes FROM acta_log.event_personal ORDER BY item", row -> {
                        root.add(dev.acta.log.PersonalRoot.itemHash(row.getBytes(1), row.getBytes(2)));
                    });
            assertThat(chunk.root()).isEqualTo(root.root());
        }
    }

    @Test
    void doublesAreToldWithBothPlaces() {
        try (StagedUpload upload = staging.begin()) {
            add(upload, 0, 2, "a");
            add(upload, 0, 3, "b");
            add(upload, 0, 4, "a");
            add(upload, 1, 2, "b");
            upload.finish();

            assertThat(upload.doubles(10)).containsExactly(new Repeated(0, 4, 0, 2), new Repeated(1, 2, 0, 3));
            assertThat(upload.doubles(1)).hasSize(1);
        }
    }

    @Test
    void whatIsNotCommittedLeavesNothing() {
        try (StagedUpload upload = staging.begin()) {
            add(upload, 0, 1, "a");
            upload.finish();
        }
        assertThat(items()).isZero();
    }

    @Test
    void itemsOfARefusedAppendAreDiscardedAndThoseInTheLogNever() {
        List<StagedChunk> chunks;
        try (StagedUpload upload = staging.begin()) {
            add(upload, 0, 1, "in the log");
            add(upload, 1, 1, "refused");
            chunks = upload.finish();
            upload.commit();
        }
        publish(chunks.getFirst(), "roster");

        staging.discard(chunks);

        assertThat(items()).isEqualTo(1);
        assertThat(log.reader().at(0).orElseThrow().items()).hasSize(1);
    }

    @Test
    void leavingsAreSweptOnceTheyAreOldEnough() {
        try (StagedUpload upload = staging.begin()) {
            add(upload, 0, 1, "left");
            upload.finish();
            upload.commit();
        }
        Instant now = Instant.now(Clock.systemUTC());
        Duration hour = Duration.ofHours(1);
        Duration week = Duration.ofDays(7);

        assertThat(staging.sweep(now, hour, week)).isZero();
        assertThat(staging.sweep(now.plus(hour).plusSeconds(60), hour, week)).isEqualTo(1);
        assertThat(items()).isZero();
    }
}
