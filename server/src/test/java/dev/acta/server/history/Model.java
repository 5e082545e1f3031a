package dev.acta.server.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What is on record, thing by thing, as simply as that can be kept. */
final class Model {
    private final Map<String, List<Fact>> things = new LinkedHashMap<>();
    private final Map<Long, Fact> positions = new HashMap<>();
    private final Map<String, String> suspended = new LinkedHashMap<>();
    private final Set<String> refused = new HashSet<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Set<String>> holds = new HashMap<>();
    private String sender = "";

    void add(String thing, Fact fact) {
        things.computeIfAbsent(thing, _ -> new ArrayList<>()).add(fact);
    }

    Map<String, List<Fact>> things() {
        return things;
    }

    Stream<Fact> of(String thing, String... types) {
        return things.getOrDefault(thing, List.of()).stream()
                .filter(Fact::counts)
                .filter(fact -> List.of(types).contains(fact.type()));
    }

    boolean has(String thing, String... types) {
        return of(thing, types).findAny().isPresent();
    }

    /** Whether who did it recorded it. */
    boolean hasOwn(String thing, String... types) {
        return of(thing, types).anyMatch(Fact::own);
    }

    void place(Fact fact, long position) {
        fact.recordedAt(position);
        positions.put(position, fact);
    }

    Fact at(String event) {
        return Objects.requireNonNull(positions.get(Long.parseLong(event.substring("event:".length()))), event);
    }

    boolean knows(String event) {
        return positions.containsKey(Long.parseLong(event.substring("event:".length())));
    }

    /** The client whose line is looked at. */
    String sender() {
        return sender;
    }

    void sentBy(String client) {
        sender = client;
    }

    /** Whose each name of an authority is. */
    Map<String, String> names() {
        return names;
    }

    /** What each hold that was not released holds. */
    Map<String, Set<String>> holds() {
        return holds;
    }

    boolean isHeld(Fact fact) {
        return holds.values().stream()
                .flatMap(Set::stream)
                .anyMatch(it -> it.equals("event:" + fact.position())
                        || things.getOrDefault(it, List.of()).contains(fact));
    }

    /** The accounts that stand suspended, {@code NETWORK ACCOUNT}, with their roles. */
    Map<String, String> suspended() {
        return suspended;
    }

    /** The roles of a network's accounts that stand suspended. */
    Stream<String> suspendedOf(String network) {
        return suspended.entrySet().stream()
                .filter(account -> account.getKey().startsWith(network + " "))
                .map(Map.Entry::getValue);
    }

    void refuse(String thing) {
        refused.add(thing);
    }

    /** Whether nothing about it was refused, so that voiding it lets nothing in when all is sent again. */
    boolean wasNeverRefused(String thing) {
        return !refused.contains(thing);
    }
}
