package dev.acta.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.events.value.CorrectionKind;
import dev.acta.events.value.LinkRelation;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Role;
import dev.acta.query.testing.QueryApp;
import dev.acta.query.testing.Tables;
import dev.acta.query.testing.TestLog;
import dev.acta.query.testing.TheCase;
import dev.acta.store.LogEvent;
import dev.acta.store.LogItem;
import dev.acta.store.testing.TestDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random histories of labels, links, responses, lists, corrections and voidings of these, and erasures. */
class ErasedRowsTest {

    private static final int EVENTS = 80;

    private final TestDatabase database = TestDatabase.fresh();
    private final TestLog log = new TestLog(database);
    private final Tables tables = new Tables(database);
    private final List<Corrected> corrected = new ArrayList<>();

    /** Suspensions and extensions that stand. */
    private final List<Long> suspended = new ArrayList<>();

    /** A text of an event that can be corrected, and the last correction that was made of it. */
    private record Corrected(long position, String pointer, String stands, long lastCorrection) {}

    @AfterEach
    void close() {
        log.close();
        database.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {20_200_526, 20_200_611})
    void aRebuildGivesTheSameRowsAsTheLiveTables(long seed) {
        Random random = new Random(seed);
        List<List<String>> rows = new ArrayList<>();
        try (QueryApp app = QueryApp.start(database, "acta.projections.batch-events=7")) {
            for (int i = 0; i < EVENTS; i++) {
                long position = next(random, i);
                if (random.nextInt(4) == 0) {
                    taken(app, position);
                }
            }
            taken(app, log.append(TheCase.memo()));
            rows.add(tables.rows());
        }
        assertThat(tables.count("acta_log.erased_item", "TRUE")).isGreaterThan(10);
        for (int batch : List.of(1, 500)) {
            tables.empty();
            try (QueryApp app = QueryApp.start(database, "acta.projections.batch-events=" + batch)) {
                taken(app, EVENTS);
                rows.add(tables.rows());
            }
        }
        assertThat(rows.get(0)).hasSizeGreaterThan(300);
        assertThat(rows.subList(1, 3)).as("seed %d", seed).containsOnly(rows.get(0));
        assertThat(rows.get(0)).noneMatch(row -> gone().stream().anyMatch(row::contains));
    }

    private static void taken(QueryApp app, long position) {
        assertThat(app.getAt(position, "/v1/timeline?limit=1").status()).isEqualTo(200);
        assertThat(app.getAt(position, "/v1/erasures").status()).isEqualTo(200);
    }

    private final List<String> everybody = new ArrayList<>();

    /** Who no longer stands in any item of the log. */
    private List<String> gone() {
        String left = tables.text(
                "SELECT coalesce(string_agg(convert_from(bytes, 'UTF8'), ' '), '')" + " FROM acta_log.event_personal");
        return everybody.stream()
                .filter(id -> !left.contains(id + "\""))
                .map(id -> id + "\"")
                .toList();
    }

    private long next(Random random, int number) {
        return switch (random.nextInt(9)) {
            case 0, 1 -> label(random);
            case 2 ->
                log.append(TheCase.linked(
                        person(random),
                        random.nextBoolean() ? LinkRelation.CITES : LinkRelation.CONTRADICTS,
                        person(random) + "-" + number));
            case 3 -> respond(random, number);
            case 4 -> random.nextBoolean() ? list(number) : suspendOrVoid(random);
            case 5 -> correct(random);
            default -> erase(random, number);
        };
    }

    private long list(int number) {
        return log.append(TheCase.roster(
                TheCase.NETWORK,
                number,
                Role.CORE,
                IntStream.range(0, 5).mapToObj(i -> listed(number, i)).toList()));
    }

    private long suspendOrVoid(Random random) {
        if (suspended.isEmpty() || random.nextBoolean()) {
            long position = log.append(random.nextBoolean() ? TheCase.suspended() : TheCase.extended(TheCase.NETWORK));
            suspended.add(position);
            return position;
        }
        return log.append(TheCase.voided(suspended.remove(random.nextInt(suspended.size()))));
    }

    private String listed(int number, int i) {
        String id = "listed-%d-%d".formatted(number, i);
        everybody.add(id);
        return id;
    }

    private String person(Random random) {
        String ref = (random.nextBoolean() ? "post:twitter/p" : "account:twitter/a") + random.nextInt(8);
        everybody.add(ref);
        return ref;
    }

    private long label(Random random) {
        String post = "post:twitter/p" + random.nextInt(8);
        String author = "account:twitter/a" + random.nextInt(8);
        everybody.add(post);
        everybody.add(author);
        long position = log.append(TheCase.labelled(post, author, random.nextBoolean()));
        corrected.add(new Corrected(position, "/content/text", "Get the facts about mail-in ballots", -1));
        return position;
    }

    private long respond(Random random, int number) {
        long position = log.append(TheCase.responded(
                "response:demo-desk/" + number,
                List.of(Ref.parse(person(random)), Ref.parse(person(random)), Ref.parse(TheCase.NETWORK))));
        corrected.add(new Corrected(position, "/place", "Beijing", -1));
        return position;
    }

    private long correct(Random random) {
        if (corrected.isEmpty()) {
            return label(random);
        }
        int which = random.nextInt(corrected.size());
        Corrected target = corrected.get(which);
        String should = "text " + random.nextInt(1_000_000);
        CorrectionKind kind = random.nextBoolean() ? CorrectionKind.SOURCE_ERROR : CorrectionKind.RECORDING_ERROR;
        LocalDate published = LocalDate.of(2020, 6, 1 + random.nextInt(28));
        boolean correction = target.lastCorrection() >= 0 && random.nextInt(3) == 0;
        long position = log.append(TheCase.corrected(
                correction ? target.lastCorrection() : target.position(),
                kind,
                correction ? "/changes/0/should" : target.pointer(),
                target.stands(),
                should,
                published));
        // What corrects a correction is not corrected itself here.
        corrected.set(which, new Corrected(target.position(), target.pointer(), should, correction ? -1 : position));
        return position;
    }

    private long erase(Random random, int number) {
        List<LogEvent> all = log.reader().range(0, EVENTS);
        List<long[]> there = new ArrayList<>();
        for (LogEvent event : all) {
            for (int item = 0; item < event.items().size(); item++) {
                if (event.items().get(item) instanceof LogItem.Present) {
                    there.add(new long[] {event.position(), item});
                }
            }
        }
        if (there.isEmpty()) {
            return label(random);
        }
        long[] one = there.get(random.nextInt(there.size()));
        long[] other = there.get(random.nextInt(there.size()));
        return log.erase(
                "e" + number,
                one[0] == other[0]
                        ? Map.of(one[0], List.of((int) one[1]))
                        : Map.of(one[0], List.of((int) one[1]), other[0], List.of((int) other[1])));
    }
}
