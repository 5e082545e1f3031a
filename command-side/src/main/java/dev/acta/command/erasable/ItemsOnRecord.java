package dev.acta.command.erasable;

import dev.acta.command.refusal.Fault;
import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refusal;
import dev.acta.events.value.ItemsOf;
import dev.acta.events.value.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** What is on record of the personal items that a command names, and the rules that follow from that. */
public final class ItemsOnRecord {
    private static final int FAULTS_TOLD = 100;

    private final List<ItemsOf> asked;
    private final Set<Ref> events;
    private final List<RecordedItem> found;
    private final IntFunction<String> place;

    /**
     * @param asked the items that are named
     * @param events those of their events that are on record
     * @param found what there is or was of the items, by event and number; of all of an event where none is numbered
     * @param place the JSON pointer into the command for the number of what was asked
     */
    public ItemsOnRecord(List<ItemsOf> asked, Set<Ref> events, List<RecordedItem> found, IntFunction<String> place) {
        this.asked = List.copyOf(asked);
        this.events = Set.copyOf(events);
        this.found = List.copyOf(found);
        this.place = place;
    }

    /** Those that are there. */
    public List<RecordedItem> there() {
        return found.stream().filter(item -> item.erasedBy() == null).toList();
    }

    /** How many have been erased. */
    public int erased() {
        return found.size() - there().size();
    }

    /** All of them are, or were, on record. */
    public Optional<Refusal> missing() {
        Gathered unknown = new Gathered();
        Gathered lacking = new Gathered();
        Map<Ref, Set<Integer>> numbers = found.stream()
                .collect(Collectors.groupingBy(
                        RecordedItem::event, Collectors.mapping(RecordedItem::number, Collectors.toSet())));
        for (int i = 0; i < asked.size(); i++) {
            ItemsOf of = asked.get(i);
            Set<Integer> known = numbers.getOrDefault(of.event(), Set.of());
            if (!events.contains(of.event())) {
                unknown.add(i, of.event() + " is not on record");
            } else if (of.all() && known.isEmpty()) {
                lacking.add(i, of.event() + " has no personal items");
            }
            for (int number : of.items()) {
                if (events.contains(of.event()) && !known.contains(number)) {
                    lacking.add(i, of.event() + " has no item " + number);
                }
            }
        }
        return unknown.refusal(Reason.NO_SUCH_EVENT, "Check the numbers of the events")
                .or(() -> lacking.refusal(Reason.NO_SUCH_ITEM, "Check the numbers of the items"));
    }

    /** None that is named by its number was erased, nor all of an event that is named whole. */
    public Optional<Refusal> alreadyErased() {
        Gathered erased = new Gathered();
        Map<Ref, List<RecordedItem>> byEvent = found.stream().collect(Collectors.groupingBy(RecordedItem::event));
        for (int i = 0; i < asked.size(); i++) {
            List<RecordedItem> items = byEvent.getOrDefault(asked.get(i).event(), List.of());
            boolean someLeft = asked.get(i).all() && items.stream().anyMatch(item -> item.erasedBy() == null);
            for (RecordedItem item : someLeft ? List.<RecordedItem>of() : items) {
                if (item.erasedBy() != null) {
                    erased.add(
                            i,
                            "item %d of %s was erased by %s".formatted(item.number(), item.event(), item.erasedBy()));
                }
            }
        }
        return erased.refusal(Reason.ALREADY_ERASED, "Leave it out");
    }

    /** No hold is on any that is there. */
    public Optional<Refusal> held(Holds holds) {
        Gathered held = new Gathered();
        for (RecordedItem item : there()) {
            holds.on(item)
                    .ifPresent(hold -> held.add(
                            index(item.event()),
                            "item %d of %s is held by %s".formatted(item.number(), item.event(), hold)));
        }
        return held.refusal(Reason.HELD, "It can be erased once the hold is released");
    }

    private int index(Ref event) {
        for (int i = 0; i < asked.size(); i++) {
            if (asked.get(i).event().equals(event)) {
                return i;
            }
        }
        throw new IllegalStateException("Nobody asked for " + event);
    }

    private final class Gathered {
        private final List<Fault> faults = new ArrayList<>();

        void add(int number, String message) {
            if (faults.size() < FAULTS_TOLD) {
                faults.add(Fault.at(place.apply(number), message));
            }
        }

        Optional<Refusal> refusal(Reason reason, String whatToDo) {
            return faults.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Refusal(reason, sentence(faults.getFirst().message()) + whatToDo, faults));
        }

        private static String sentence(String message) {
            return Character.toUpperCase(message.charAt(0)) + message.substring(1) + ". ";
        }
    }
}
