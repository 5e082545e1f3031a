package dev.acta.command.finding;

import dev.acta.command.refusal.Fault;
import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refusal;
import dev.acta.command.stream.History;
import dev.acta.events.FindingPublished;
import dev.acta.events.value.Ref;
import java.util.Optional;

/** What a finding's stream holds. */
public final class FindingSoFar {
    private FindingSoFar() {}

    /** It has to be on record. */
    public static Optional<Refusal> unknown(History history, Ref finding) {
        return history.of(FindingPublished.class).isEmpty()
                ? Optional.of(Refusal.of(
                        Reason.UNKNOWN_FINDING,
                        finding + " is not on record. Check its id, or record it first",
                        Fault.at("/finding", "must name a finding on record")))
                : Optional.empty();
    }
}
