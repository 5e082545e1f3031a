package dev.acta.command.stream;

import dev.acta.command.refusal.Fault;
import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refusal;
import dev.acta.command.stream.History.Entry;
import dev.acta.events.ActaEvent;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Require;
import dev.acta.events.value.Source;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rules that hold for more than one command. */
public final class CommonRules {
    /** How far a caller's clock may run ahead of ours before its "now" counts as the future. */
    public static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private CommonRules() {}

    /** Acts, publications and retrievals have happened. */
    public static Optional<Refusal> inTheFuture(ActaEvent event, Instant now) {
        Instant latest = now.plus(CLOCKS_DIFFER);
        if (event.occurrence().startsAfter(latest)) {
            return Optional.of(future("/occurrence/from", now));
        }
        return IntStream.range(0, event.sources().size())
                .mapToObj(i -> future("/sources/" + i, event.sources().get(i), latest, now))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Refusal> future(String pointer, Source source, Instant latest, Instant now) {
        if (source.publishedAt() != null && source.publishedAt().startsAfter(latest)) {
            return Optional.of(future(pointer + "/publishedAt/from", now));
        }
        return refuseIfAfter(pointer + "/retrievedAt", source.retrievedAt(), latest, now)
                .or(() ->
                        source.via() == null ? Optional.empty() : future(pointer + "/via", source.via(), latest, now));
    }

    private static Optional<Refusal> refuseIfAfter(
            String pointer, @Nullable Instant instant, Instant latest, Instant now) {
        return instant != null && instant.isAfter(latest) ? Optional.of(future(pointer, now)) : Optional.empty();
    }

    private static Refusal future(String pointer, Instant now) {
        String message = "lies in the future; here it is " + now;
        return Refusal.of(
                Reason.IN_THE_FUTURE,
                "What is recorded has happened. Check the date, or record it once it has",
                Fault.at(pointer, message));
    }

    /** The same of something else that has happened: when it was received, or told. */
    public static Optional<Refusal> inTheFuture(String pointer, @Nullable Occurrence occurrence, Instant now) {
        return occurrence != null && occurrence.startsAfter(now.plus(CLOCKS_DIFFER))
                ? Optional.of(future(pointer + "/from", now))
                : Optional.empty();
    }

    /** A recorder uses an id once. */
    public static Optional<Refusal> alreadyRecorded(History history, Ref ref) {
        return alreadyRecorded(history.entries(), ref);
    }

    /** The same, where others may have said something of it before: these are the events that brought it on record. */
    public static <E extends ActaEvent> Optional<Refusal> alreadyRecorded(List<Entry<E>> earlier, Ref ref) {
        return earlier.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        Reason.ALREADY_RECORDED,
                        ref + " is on record at " + earlier.getFirst().at()
                                + ". Give another thing another id; an error is put right by correct-record"));
    }

    /** What the actor itself recorded, it does not record again; a report is not held against it. */
    public static <E extends ActaEvent> Optional<Refusal> alreadyFirstHand(
            Reason reason, Basis basis, List<Entry<E>> earlier, Ref ref) {
        return basis == Basis.FIRST_PARTY
                ? earlier.stream()
                        .filter(Entry::firstParty)
                        .findFirst()
                        .map(entry -> Refusal.of(reason, ref + ": its own platform recorded this at " + entry.at()))
                : Optional.empty();
    }

    /** The events on record that a report tells differently or once more; the actor's own word stands by itself. */
    public static <E extends ActaEvent> List<Ref> conflicts(Basis basis, List<Entry<E>> earlier) {
        return basis == Basis.FIRST_PARTY
                ? List.of()
                : earlier.stream()
                        .skip(Math.max(0, earlier.size() - Require.MEMBERS))
                        .map(Entry::at)
                        .toList();
    }

    /** Refused for that reason, or else recorded. */
    public static Outcome outcome(Optional<Refusal> refusal, Supplier<? extends ActaEvent> event) {
        return refusal.<Outcome>map(Outcome.NotAccepted::new).orElseGet(() -> new Outcome.Accepted(event.get()));
    }
}
