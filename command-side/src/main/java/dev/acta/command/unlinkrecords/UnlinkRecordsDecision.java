package dev.acta.command.unlinkrecords;

import dev.acta.command.refusal.Fault;
import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refusal;
import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.History.Entry;
import dev.acta.command.stream.Outcome;
import dev.acta.events.RecordsLinked;
import dev.acta.events.RecordsUnlinked;
import dev.acta.events.value.Ref;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/** A link that is on record is taken back once, by who asserted it, who recorded that, or a steward. */
final class UnlinkRecordsDecision {
    private UnlinkRecordsDecision() {}

    /** @param theirs whether a link is the client's to take back */
    static Outcome decide(
            History history, UnlinkRecords command, Predicate<RecordsLinked> theirs, Ref self, Instant now) {
        Optional<Entry<RecordsLinked>> linked =
                history.of(RecordsLinked.class).stream().findFirst();
        if (linked.isEmpty()) {
            return Outcome.refused(
                    Reason.UNKNOWN_LINK,
                    command.link() + " is not on record. Check its id",
                    Fault.at("/link", "must name a link on record"));
        }
        return CommonRules.outcome(
                notTheirs(linked.get().event(), theirs).or(() -> alreadyUnlinked(history, command.link())),
                () -> command.event(linked.get().at(), self, now));
    }

    private static Optional<Refusal> notTheirs(RecordsLinked linked, Predicate<RecordsLinked> theirs) {
        return theirs.test(linked)
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        Reason.NOT_AUTHORISED,
                        "%s was asserted by %s: who says so, or a steward, takes it back"
                                .formatted(linked.link(), linked.assertedBy())));
    }

    private static Optional<Refusal> alreadyUnlinked(History history, Ref link) {
        return history.of(RecordsUnlinked.class).stream()
                .findFirst()
                .map(unlinked -> Refusal.of(
                        Reason.ALREADY_UNLINKED,
                        "%s was taken back at %s. Give another link another id".formatted(link, unlinked.at())));
    }
}
