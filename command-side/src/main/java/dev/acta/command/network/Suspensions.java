package dev.acta.command.network;

import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refusal;
import dev.acta.command.stream.History;
import dev.acta.events.NetworkSuspended;
import dev.acta.events.NetworkSuspensionExtended;
import dev.acta.events.value.AccountSet;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is on record of a network's suspension, wave by wave. */
public final class Suspensions {
    private Suspensions() {}

    /**
     * One wave of accounts.
     *
     * @param decision the {@code decision:} that it was suspended by
     */
    public record Wave(Ref decision, Basis basis, List<AccountSet> sets) {}

    /** A platform goes on from what is on record, by whomever; what is told of it needs nothing. */
    public static Optional<Refusal> none(History history, Basis basis, Ref network) {
        return basis != Basis.FIRST_PARTY || !history.of(NetworkSuspended.class).isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        Reason.NOT_SUSPENDED,
                        "No suspension of " + network + " is on record. Record it first by suspend-network"));
    }

    /** All waves, in their order. */
    public static List<Wave> waves(History history) {
        List<Wave> waves = new ArrayList<>();
        history.entries().forEach(entry -> {
            if (entry.event() instanceof NetworkSuspended it) {
                waves.add(new Wave(it.decision().decisionId(), it.basis(), it.sets()));
            } else if (entry.event() instanceof NetworkSuspensionExtended it) {
                waves.add(new Wave(it.decision().decisionId(), it.basis(), it.sets()));
            }
        });
        return waves;
    }
}
