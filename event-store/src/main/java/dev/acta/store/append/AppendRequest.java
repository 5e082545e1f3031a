package dev.acta.store.append;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * One append that waits for its place: all of it or nothing.
 *
 * @param events at least one
 * @param terms what it stands on
 * @param heads the first sequence of every stream it appends to
 * @param weight roughly how many bytes it has
 * @param outcome completed once it is durable, or refused
 */
record AppendRequest(
        List<NewEvent> events,
        AppendTerms terms,
        Map<String, Long> heads,
        int weight,
        CompletableFuture<AppendedEvents> outcome) {

    /** @throws StreamConflict if the events of a stream are not numbered one after the other */
    static AppendRequest of(List<NewEvent> events, AppendTerms terms) {
        Map<String, Long> heads = new LinkedHashMap<>();
        Map<String, Long> lasts = new LinkedHashMap<>();
        int weight = 0;
        for (NewEvent event : events) {
            Long last = lasts.put(event.stream(), event.sequence());
            if (last == null) {
                heads.put(event.stream(), event.sequence());
            } else if (last + 1 != event.sequence()) {
                throw new StreamConflict(event.stream());
            }
            weight += event.weight();
        }
        return new AppendRequest(List.copyOf(events), terms, heads, weight, new CompletableFuture<>());
    }

    /** Whatever another request could collide with: streams, receipt and claims. */
    List<Object> touched() {
        List<Object> keys = new ArrayList<>(heads.keySet());
        terms.guards().forEach(guard -> keys.add(guard.stream()));
        terms.claims().forEach(claim -> keys.add(ByteBuffer.wrap(claim)));
        AppendTerms.NewReceipt receipt = terms.receipt();
        if (receipt != null) {
            keys.add(ByteBuffer.wrap(receipt.key()));
        }
        return keys;
    }

    /** Whether it erases: that takes a login of its own, so it goes alone. */
    boolean erases() {
        return !terms.erasures().isEmpty();
    }

    void refuse(AppendRefused refusal) {
        outcome.completeExceptionally(refusal);
    }
}
