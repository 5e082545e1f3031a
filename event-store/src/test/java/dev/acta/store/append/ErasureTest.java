package dev.acta.store.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.acta.log.PersonalRoot;
import dev.acta.store.LogEvent;
import dev.acta.store.LogItem;
import dev.acta.store.axon.EventIds;
import dev.acta.store.personal.ItemStaging;
import dev.acta.store.personal.LoggedItems;
import dev.acta.store.personal.StreamAliases;
import dev.acta.store.testing.TestLog;
import dev.acta.store.testing.TextCodec;
import dev.acta.store.testing.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class ErasureTest {

    private static final String DIRECTLY = """
            SELECT acta_log.erase_items(ARRAY[event_id], ARRAY[0::bigint], ARRAY[item], ARRAY[hash], ARRAY[1::bigint])
            FROM (SELECT event_id, item, sha256('\\x00'::bytea || salt || bytes) AS hash
                  FROM acta_log.event_personal LIMIT 1) AS i
            """;

    private final TestLog log = new TestLog(new TextCodec());

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void anItemGoesWithTheAppendThatNamesItAndItsRootIsStillProved() {
        LogEvent before = personal("list", 0, "list|one|two|three");

        AppendedEvents erasing = erase(before, 2);

        LogEvent after = log.reader().at(before.position()).orElseThrow();
        assertThat(after.items()).hasSize(3);
        assertThat(after.items().get(2)).isInstanceOfSatisfying(LogItem.Erased.class, erased -> {
            assertThat(erased.by()).isEqualTo(erasing.firstPosition());
            assertThat(erased.hash()).isEqualTo(hash(before, 2));
        });
        assertThat(text(after)).isEqualTo("list|one|two|?");
        PersonalRoot root = new PersonalRoot();
        after.items().forEach(item -> root.add(item.itemHash().orElseThrow()));
        assertThat(root.root()).isEqualTo(after.personalRoot());
        assertThat(after.leafHash()).isEqualTo(before.leafHash());
    }

    @Test
    void eachItemIsErasedByTheEventThatNamesIt() {
        LogEvent target = personal("list", 0, "list|one|two");
        AppendTerms terms = new AppendTerms();
        erase(terms, 0, target, 0);
        erase(terms, 1, target, 1);

        log.writer().append(List.of(Texts.event("erasures", 0), Texts.event("erasures", 1)), terms);

        assertThat(log.reader().at(0).orElseThrow().items())
                .extracting(item -> ((LogItem.Erased) item).by())
                .containsExactly(1L, 2L);
    }

    @Test
    void whereOneItemIsNotAsItWasNothingIsErasedAndNothingAppended() {
        LogEvent target = personal("list", 0, "list|one|two");
        AppendTerms terms = new AppendTerms();
        erase(terms, 0, target, 0);
        terms.erase(0, target.position(), target.eventId(), 1, new byte[32]);

        assertThatThrownBy(() -> log.writer().append(List.of(Texts.event("erasures", 0)), terms))
                .isInstanceOf(ItemsChanged.class);

        assertThat(log.reader().size()).isEqualTo(1);
        assertThat(text(log.reader().at(0).orElseThrow())).isEqualTo("list|one|two");
        assertThat(superuser().queryForObject("SELECT count(*) FROM acta_log.erased_item", Long.class))
                .isZero();
        assertThat(log.writer()
                        .append(List.of(Texts.event("other", 0)), new AppendTerms())
                        .firstPosition())
                .isEqualTo(1);
    }

    @Test
    void anItemIsErasedOnce() {
        LogEvent target = personal("list", 0, "list|one|two");
        erase(target, 1);
        AppendTerms again = new AppendTerms();
        erase(again, 0, target, 1);

        assertThatThrownBy(() -> log.writer().append(List.of(Texts.event("erasures", 1)), again))
                .isInstanceOf(ItemsChanged.class);
        assertThat(log.reader().size()).isEqualTo(2);
    }

    @Test
    void aGuardThatMovedKeepsTheItem() {
        LogEvent target = personal("list", 0, "list|one");
        AppendTerms terms = new AppendTerms().unmoved("holds", 4);
        erase(terms, 0, target, 0);

        assertThatThrownBy(() -> log.writer().append(List.of(Texts.event("erasures", 0)), terms))
                .isInstanceOf(GuardConflict.class);
        assertThat(text(log.reader().at(0).orElseThrow())).isEqualTo("list|one");
    }

    @Test
    void whoMayNotEraseDoesNot() {
        personal("list", 0, "list|one");
        for (DataSource side : List.of(log.database().command(), log.database().query())) {
            assertThatThrownBy(() -> new JdbcTemplate(side).queryForList(DIRECTLY))
                    .hasStackTraceContaining("permission denied for function erase_items");
        }
        for (DataSource role : List.of(
                log.database().command(), log.database().query(), log.database().eraser())) {
            assertThatThrownBy(() -> new JdbcTemplate(role).update("DELETE FROM acta_log.event_personal"))
                    .hasStackTraceContaining("permission denied for table event_personal");
        }
    }

    @Test
    void evenTheEraserErasesNothingThatItDoesNotPutOnRecord() {
        LogEvent target = personal("list", 0, "list|one");
        log.writer().append(List.of(Texts.event("other", 0)), new AppendTerms());

        assertThatThrownBy(() -> new JdbcTemplate(log.database().eraser())
                        .queryForList(
                                "SELECT acta_log.erase_items(ARRAY[?], ARRAY[0::bigint], ARRAY[0], ARRAY[?::bytea],"
                                        + " ARRAY[1::bigint])",
                                target.eventId(),
                                hash(target, 0)))
                .hasStackTraceContaining("by an event appended with it");
        assertThat(text(log.reader().at(0).orElseThrow())).isEqualTo("list|one");
    }

    @Test
    void aNodeWithoutAnEraserSaysSo() {
        LogEvent target = personal("list", 0, "list|one");
        try (LogWriter plain =
                new LogWriter(log.database().command(), log.database().properties(), Clock.systemUTC(), size -> {})) {
            AppendTerms terms = new AppendTerms();
            erase(terms, 0, target, 0);
            assertThatThrownBy(() -> plain.append(List.of(Texts.event("erasures", 0)), terms))
                    .isInstanceOf(EraserMissing.class);
        }
    }

    @Test
    void anAliasGoesWithTheLastItemThatHoldsItsRef() {
        StreamAliases aliases = new StreamAliases(log.database().command());
        String alias = aliases.aliasOf("post", "post:x/1");
        String other = aliases.aliasOf("post", "post:x/2");
        LogEvent first = personal(alias, 0, "label|\"post:x/1\"|\"account:x/9\"");
        LogEvent second = personal(alias, 1, "label|\"post:x/1\"");

        erase(first, 0);
        assertThat(aliases.refOf(alias)).contains("post:x/1");
        erase(second, 0);

        assertThat(aliases.refOf(alias)).isEmpty();
        assertThat(aliases.refOf(other)).contains("post:x/2");
    }

    @Test
    void whatWasWrittenAheadInVainIsSweptAsEver() {
        LogEvent target = personal("list", 0, "list|one|two");
        erase(target, 0);
        superuser()
                .update(
                        "INSERT INTO acta_log.event_personal VALUES (?, 0, ?, ?)",
                        EventIds.next(),
                        new byte[32],
                        new byte[] {1});

        Instant later = Instant.now().plusSeconds(10);
        ItemStaging staging = new ItemStaging(log.database().command());

        assertThat(staging.sweep(later, Duration.ofSeconds(1), Duration.ofHours(1)))
                .isEqualTo(1);
        assertThat(text(log.reader().at(0).orElseThrow())).isEqualTo("list|?|two");
    }

    @Test
    void itemsAreLookedUpWithTheirHashesWhetherTheyAreThereOrNot() {
        LogEvent target = personal("list", 0, "list|one|two|three");
        erase(target, 1);
        LoggedItems items = new LoggedItems(log.database().command());

        assertThat(Stream.of(
                        items.all(List.of(0L, 7L), 10), items.named(Map.of(0L, List.of(0, 1, 2, 3), 7L, List.of(0)))))
                .allSatisfy(found -> {
                    assertThat(found).extracting(LoggedItems.Item::item).containsExactly(0, 1, 2);
                    assertThat(found).extracting(LoggedItems.Item::erasedBy).containsExactly(null, 1L, null);
                    assertThat(found).allSatisfy(item -> assertThat(item.hash()).isEqualTo(hash(target, item.item())));
                });
        assertThat(items.events(List.of(0L, 7L)))
                .containsExactly(new LoggedItems.OnRecord(0, target.eventId(), "list"));
        assertThat(log.reader().erasedIn("list")).isEqualTo(1);
    }

    private LogEvent personal(String stream, long sequence, String text) {
        AppendedEvents where =
                log.writer().append(List.of(Texts.event(EventIds.next(), stream, sequence, text)), new AppendTerms());
        return log.reader().at(where.firstPosition()).orElseThrow();
    }

    private AppendedEvents erase(LogEvent target, int item) {
        AppendTerms terms = new AppendTerms();
        erase(terms, 0, target, item);
        long sequence = log.reader().lastSequenceOf("erasures").orElse(-1) + 1;
        return log.writer().append(List.of(Texts.event("erasures", sequence)), terms);
    }

    private static void erase(AppendTerms terms, int byEvent, LogEvent target, int item) {
        terms.erase(byEvent, target.position(), target.eventId(), item, hash(target, item));
    }

    private static byte[] hash(LogEvent event, int item) {
        return event.items().get(item).itemHash().orElseThrow();
    }

    private String text(LogEvent event) {
        return (String) log.codec().decode(event.type(), event.revision(), event.payload(), event.itemBytes());
    }

    private JdbcTemplate superuser() {
        return new JdbcTemplate(log.database().superuser());
    }
}
