package dev.acta.command.erasable;

import dev.acta.command.stream.OtherStreams;
import dev.acta.events.value.ItemsOf;
import dev.acta.events.value.Ref;
import dev.acta.store.append.AppendTerms;
import dev.acta.store.personal.LoggedItems;
import dev.acta.store.read.LogReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.stereotype.Component;

/** Reads what erasures and holds are decided on, and has the append stand on it. */
@Component
public final class ErasableRecord {
    /** The stream of all that was erased: a hold stands on its end, as an erasure on that of the holds. */
    public static final String ERASURES = "erasures";

    private final LogReader log;
    private final LoggedItems items;
    private final OtherStreams streams;

    ErasableRecord(LogReader log, LoggedItems items, OtherStreams streams) {
        this.log = log;
        this.items = items;
        this.streams = streams;
    }

    /** The holds as they stand; what is appended in this Unit of Work stands on there being no others by then. */
    public Holds holds() {
        return Holds.of(streams.read(Holds.STREAM));
    }

    /** Whether a request about data is on record, and stays so until this is appended. */
    public boolean hasRequest(Ref dataRequest) {
        return !streams.read(dataRequest.toString()).isEmpty();
    }

    /**
     * What is appended in this Unit of Work stands on nothing more being erased by then; to be called before reading.
     */
    public void requireNothingErasedMeanwhile() {
        AppendTerms.of(CurrentUnitOfWork.get())
                .unmoved(ERASURES, log.lastSequenceOf(ERASURES).orElse(-1));
    }

    /** What is on record of these items; a little more than {@link ItemsOf#MOST} where it is more. */
    public ItemsOnRecord find(List<ItemsOf> asked, IntFunction<String> place) {
        Map<Long, LoggedItems.OnRecord> events =
                items.events(asked.stream().map(of -> of.event().position()).toList()).stream()
                        .collect(Collectors.toMap(LoggedItems.OnRecord::position, Function.identity()));
        List<Long> whole = asked.stream()
                .filter(ItemsOf::all)
                .map(of -> of.event().position())
                .toList();
        Map<Long, List<Integer>> named = new LinkedHashMap<>();
        asked.stream()
                .filter(of -> !of.all())
                .forEach(of -> named.put(of.event().position(), of.items()));
        List<LoggedItems.Item> found = new ArrayList<>(items.named(named));
        found.addAll(items.all(whole, ItemsOf.MOST + 1));
        return new ItemsOnRecord(
                asked,
                events.keySet().stream().map(Ref::event).collect(Collectors.toSet()),
                found.stream()
                        .map(item -> recorded(item, Objects.requireNonNull(events.get(item.position()))))
                        .toList(),
                place);
    }

    private static RecordedItem recorded(LoggedItems.Item item, LoggedItems.OnRecord event) {
        return new RecordedItem(
                Ref.event(item.position()),
                event.eventId(),
                event.stream(),
                item.item(),
                item.hash(),
                item.erasedBy() == null ? null : Ref.event(item.erasedBy()));
    }

    /** How many personal items of the events on these streams have been erased. */
    public int erasedIn(List<String> streams) {
        return Math.toIntExact(streams.stream().mapToLong(log::erasedIn).sum());
    }
}
