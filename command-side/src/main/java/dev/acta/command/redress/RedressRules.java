package dev.acta.command.redress;

import dev.acta.command.refusal.Fault;
import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refusal;
import dev.acta.command.stream.History;
import dev.acta.command.stream.History.Entry;
import dev.acta.events.ActaEvent;
import dev.acta.events.value.Basis;
import java.util.List;
import java.util.Optional;

/**
 * Rules of complaints and disputes. They bind who acts; a report is not held against anybody. None names the matter.
 */
public final class RedressRules {
    private RedressRules() {}

    /** What the actor itself recorded, it does not record again. */
    public static <E extends ActaEvent> Optional<Refusal> already(
            Reason reason, Basis basis, List<Entry<E>> earlier, String what) {
        return basis != Basis.FIRST_PARTY
                ? Optional.empty()
                : earlier.stream()
                        .filter(Entry::firstParty)
                        .findFirst()
                        .map(entry -> Refusal.of(
                                reason,
                                "%s at %s. An error is put right by correct-record".formatted(what, entry.at())));
    }

    /** What is decided on was recorded before. */
    public static Optional<Refusal> unknown(Reason reason, Basis basis, History history, String field, String what) {
        return basis == Basis.FIRST_PARTY && history.isEmpty()
                ? Optional.of(Refusal.of(
                        reason,
                        "The %s is not on record. Check its id, or record it first".formatted(what),
                        Fault.at("/" + field, "must name a %s on record".formatted(what))))
                : Optional.empty();
    }
}
