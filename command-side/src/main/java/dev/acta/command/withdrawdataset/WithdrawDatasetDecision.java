package dev.acta.command.withdrawdataset;

import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refusal;
import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.History.Entry;
import dev.acta.command.stream.Outcome;
import dev.acta.events.DatasetReleased;
import dev.acta.events.DatasetShared;
import dev.acta.events.DatasetWithdrawn;
import dev.acta.events.value.Basis;
import dev.acta.events.value.DatasetPart;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A platform takes back what it gave out, and the same parts once; what is told of it needs neither. */
final class WithdrawDatasetDecision {
    private WithdrawDatasetDecision() {}

    static Outcome decide(History history, WithdrawDataset command, Instant now) {
        List<Entry<DatasetWithdrawn>> earlier = history.of(DatasetWithdrawn.class).stream()
                .filter(entry -> entry.event().parts().isEmpty()
                        || named(entry.event().parts()).equals(named(command.parts())))
                .toList();
        return CommonRules.outcome(
                CommonRules.inTheFuture(command.event(), now)
                        .or(() -> notReleased(history, command))
                        .or(() -> CommonRules.alreadyFirstHand(
                                Reason.ALREADY_WITHDRAWN, command.basis(), earlier, command.dataset())),
                () -> command.event(CommonRules.conflicts(command.basis(), earlier)));
    }

    private static Optional<Refusal> notReleased(History history, WithdrawDataset command) {
        boolean given = !history.of(DatasetReleased.class).isEmpty()
                || !history.of(DatasetShared.class).isEmpty();
        return given || command.basis() != Basis.FIRST_PARTY
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        Reason.NOT_RELEASED,
                        command.dataset() + " was neither released nor shared. Check its id, or record that first"));
    }

    private record Part(Ref network, Role role) {}

    /** Parts are the same whatever is said of their numbers. */
    private static Set<Part> named(List<DatasetPart> parts) {
        return parts.stream().map(part -> new Part(part.network(), part.role())).collect(Collectors.toSet());
    }
}
