package dev.acta.command.markduplicate;

import dev.acta.command.refusal.Fault;
import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refusal;
import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.Outcome;
import dev.acta.command.target.Target;
import dev.acta.events.DuplicateMarked;
import dev.acta.events.value.Ref;
import java.time.Instant;
import java.util.Optional;

/** An event duplicates one of its own type that is itself no duplicate, so that of each fact one event is counted. */
final class MarkDuplicateDecision {
    private MarkDuplicateDecision() {}

    /**
     * @param theirs whether who marks recorded one of the two, or is a steward
     * @param ofOriginal what was done to the original
     */
    static Outcome decide(
            History history,
            MarkDuplicate command,
            Target duplicate,
            Target original,
            boolean theirs,
            History ofOriginal,
            Ref self,
            Instant now) {
        return CommonRules.outcome(
                notTheirs(theirs, command)
                        .or(() -> notOfOneType(duplicate, original))
                        .or(() -> alreadyMarked(history, command.duplicate(), "duplicate"))
                        .or(() -> alreadyMarked(ofOriginal, command.original(), "original")),
                () -> command.event(self, now));
    }

    private static Optional<Refusal> notTheirs(boolean theirs, MarkDuplicate command) {
        return theirs
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        Reason.NOT_AUTHORISED,
                        "%s and %s were recorded by others: who recorded one of them, or a steward, marks them"
                                .formatted(command.duplicate(), command.original())));
    }

    private static Optional<Refusal> notOfOneType(Target duplicate, Target original) {
        return duplicate.type().equals(original.type())
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        Reason.NOT_A_DUPLICATE,
                        "%s is a %s and %s a %s: they do not tell of one fact. Link them by link-records"
                                .formatted(duplicate.at(), duplicate.type(), original.at(), original.type()),
                        Fault.at("/original", "must be a " + duplicate.type())));
    }

    private static Optional<Refusal> alreadyMarked(History history, Ref event, String field) {
        return history.of(DuplicateMarked.class).stream()
                .findFirst()
                .map(marked -> Refusal.of(
                        Reason.ALREADY_DUPLICATE,
                        "%s is marked as a duplicate of %s at %s. Name the one that is counted"
                                .formatted(event, marked.event().original(), marked.at()),
                        Fault.at("/" + field, "must be no duplicate yet")));
    }
}
