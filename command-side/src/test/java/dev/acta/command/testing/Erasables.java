package dev.acta.command.testing;

import dev.acta.command.erasable.Holds;
import dev.acta.command.erasable.ItemsOnRecord;
import dev.acta.command.erasable.RecordedItem;
import dev.acta.command.stream.History;
import dev.acta.events.LegalHoldPlaced;
import dev.acta.events.LegalHoldReleased;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Held;
import dev.acta.events.value.ItemsOf;
import dev.acta.events.value.LegalBasis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Personal items on record and holds on them, for decisions. */
public final class Erasables {
    public static final Instant NOW = Instant.parse("2026-11-23T12:00:00.25Z");
    public static final Ref SELF = Ref.parse("org:desk");
    public static final LegalBasis LAW = new LegalBasis("Art. 1", "EU", null);

    private Erasables() {}

    public static ItemsOf asked(long event, Integer... items) {
        return new ItemsOf(Ref.event(event), List.of(items));
    }

    public static RecordedItem there(long event, int number) {
        return item(event, number, null);
    }

    public static RecordedItem erased(long event, int number, long by) {
        return item(event, number, Ref.event(by));
    }

    private static RecordedItem item(long event, int number, @Nullable Ref by) {
        byte[] hash = new byte[32];
        hash[0] = (byte) number;
        return new RecordedItem(Ref.event(event), "id-" + event, "roster:x/" + event, number, hash, by);
    }

    /** Of these, all whose events stand at 0 to 99 are on record. */
    public static ItemsOnRecord record(List<ItemsOf> asked, RecordedItem... found) {
        Set<Ref> events = asked.stream()
                .map(ItemsOf::event)
                .filter(event -> event.position() < 100)
                .collect(Collectors.toSet());
        return new ItemsOnRecord(asked, events, List.of(found), number -> "/items/" + number);
    }

    public static LegalHoldPlaced placed(String hold, Held... held) {
        return new LegalHoldPlaced(
                Ref.parse(hold),
                LAW,
                null,
                LocalDate.of(2027, 1, 1),
                List.of(held),
                0,
                SELF,
                Occurrence.at(NOW),
                Basis.FIRST_PARTY);
    }

    public static Held held(String what, Integer... items) {
        return new Held(Ref.parse(what), List.of(items));
    }

    /** Holds placed, and some of them released again. */
    public static History holds(List<LegalHoldPlaced> placed, String... released) {
        History history = History.NOTHING;
        for (LegalHoldPlaced hold : placed) {
            history = history.and(Ref.event(200 + history.entries().size()), hold);
        }
        for (String hold : released) {
            history = history.and(
                    Ref.event(200 + history.entries().size()),
                    new LegalHoldReleased(Ref.parse(hold), "over", SELF, Occurrence.at(NOW), Basis.FIRST_PARTY));
        }
        return history;
    }

    public static Holds noHolds() {
        return Holds.of(History.NOTHING);
    }

    /** As many items of one event. */
    public static RecordedItem[] many(long event, int count) {
        return Stream.iterate(0, number -> number + 1)
                .limit(count)
                .map(number -> there(event, number))
                .toArray(RecordedItem[]::new);
    }

    /** Their numbers. */
    public static Integer[] numbers(int count) {
        List<Integer> numbers = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            numbers.add(number);
        }
        return numbers.toArray(Integer[]::new);
    }
}
