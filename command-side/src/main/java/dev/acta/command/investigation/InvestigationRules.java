package dev.acta.command.investigation;

import dev.acta.command.refusal.Fault;
import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refusal;
import dev.acta.command.stream.History;
import dev.acta.events.InvestigationSealed;
import dev.acta.events.value.Ref;
import java.util.Optional;

/** An investigation goes on once it is opened, until it is sealed. */
public final class InvestigationRules {
    private InvestigationRules() {}

    public static Optional<Refusal> notUnderWay(History history, Ref investigation) {
        return unknown(history, investigation).or(() -> alreadySealed(history, investigation));
    }

    private static Optional<Refusal> unknown(History history, Ref investigation) {
        return history.isEmpty()
                ? Optional.of(Refusal.of(
                        Reason.UNKNOWN_INVESTIGATION,
                        investigation + " is not on record. Check its id, or open it by open-investigation",
                        Fault.at("/investigation", "must name an investigation on record")))
                : Optional.empty();
    }

    private static Optional<Refusal> alreadySealed(History history, Ref investigation) {
        return history.of(InvestigationSealed.class).stream()
                .findFirst()
                .map(seal -> Refusal.of(
                        Reason.ALREADY_SEALED,
                        "%s was sealed at %s. To ask again, open another one".formatted(investigation, seal.at())));
    }
}
