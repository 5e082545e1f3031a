package dev.acta.log.verify;

import dev.acta.log.Sha256;
import dev.acta.log.copy.CopiedEvent;
import dev.acta.log.copy.CopiedItem;
import dev.acta.log.copy.CopiedItem.Erased;
import dev.acta.log.json.InvalidJson;
import dev.acta.log.json.JsonObject;
import dev.acta.log.json.JsonText;
import dev.acta.log.json.JsonValue;
import dev.acta.log.text.Decimal;
import dev.acta.log.text.InvalidText;
import dev.acta.log.verify.Finding.Kind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Holds what reads as erased against the events that erase: an event of type {@code PersonalDataErased} has in its
 * payload {@code items}, each of {@code event} ({@code event:N}), {@code item} (its number) and {@code hash}. Only what
 * reads as erased and is not yet named is kept.
 */
final class Erasures {

    static final String TYPE = "PersonalDataErased";

    private static final String EVENT = "event:";

    private record Item(long position, long number) {}

    private final Map<Item, Erased> unnamed = new HashMap<>();
    private final Findings findings;

    Erasures(Findings findings) {
        this.findings = findings;
    }

    void event(CopiedEvent event, long position) {
        List<CopiedItem> items = event.items();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Erased erased) {
                unnamed.put(new Item(position, i), erased);
            }
        }
        if (event.leaf().type().equals(TYPE)) {
            named(event, position);
        }
    }

    private void named(CopiedEvent event, long position) {
        try {
            if (!(JsonText.parse(event.payload().bytes()) instanceof JsonObject payload)) {
                throw InvalidJson.shape("Not an object");
            }
            for (JsonValue item : payload.array("items").values()) {
                named(item, position);
            }
        } catch (InvalidJson | InvalidText e) {
            findings.add(
                    Kind.ERASURE_MALFORMED,
                    Where.event(position),
                    "What it erases cannot be made out: " + e.getMessage());
        }
    }

    private void named(JsonValue value, long by) {
        if (!(value instanceof JsonObject named)) {
            throw InvalidJson.shape("An item is an object");
        }
        String event = named.string("event");
        if (!event.startsWith(EVENT)) {
            throw InvalidJson.shape("An item's event is event:N");
        }
        Item item = new Item(Decimal.parse(event.substring(EVENT.length())), named.integer("item"));
        hold(item, named.string("hash"), by);
    }

    private void hold(Item item, String hash, long by) {
        Erased read = unnamed.remove(item);
        String where = Where.item(item.position, item.number);
        if (read == null) {
            findings.add(
                    Kind.ERASED_STILL_THERE,
                    where,
                    Where.event(by) + " erased it, and it does not read as erased (or is named a second time)");
        } else if (read.by() != by) {
            findings.add(
                    Kind.ERASED_UNNAMED,
                    where,
                    "It reads as erased by " + Where.event(read.by()) + ", and " + Where.event(by) + " names it");
        } else if (!Sha256.text(read.hash()).equals(hash)) {
            findings.add(Kind.ERASED_UNNAMED, where, Where.event(by) + " erased an item of another hash, " + hash);
        }
    }

    /** The last event that something not yet named is said to be erased by; -1 where there is none. */
    long lastAwaited() {
        return unnamed.values().stream().mapToLong(Erased::by).max().orElse(-1);
    }

    /**
     * Tells what nobody has named.
     *
     * @param end the position behind the last event walked
     * @param grows whether what is erased by events from there on may be well
     * @return how many items are erased by events from there on
     */
    long end(long end, boolean grows) {
        long beyond =
                grows ? unnamed.values().stream().filter(it -> it.by() >= end).count() : 0;
        unnamed.entrySet().stream()
                .filter(it -> !grows || it.getValue().by() < end)
                .sorted((a, b) -> Arrays.compare(order(a.getKey()), order(b.getKey())))
                .forEach(it -> findings.add(
                        Kind.ERASED_UNNAMED,
                        Where.item(it.getKey().position, it.getKey().number),
                        "It reads as erased by " + Where.event(it.getValue().by()) + ", which does not name it"));
        return beyond;
    }

    private static long[] order(Item item) {
        return new long[] {item.position, item.number};
    }
}
