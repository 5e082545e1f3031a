package dev.acta.command.registerpolicyversion;

import dev.acta.command.refusal.Reason;
import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.History.Entry;
import dev.acta.command.stream.Outcome;
import dev.acta.events.PolicyVersionRegistered;
import java.time.Instant;
import java.util.List;

/** A platform registers a version once, and once more to set the end of the same text; reports stand beside that. */
final class RegisterPolicyVersionDecision {
    private RegisterPolicyVersionDecision() {}

    static Outcome decide(History history, RegisterPolicyVersion command, Instant now) {
        List<Entry<PolicyVersionRegistered>> earlier = history.of(PolicyVersionRegistered.class);
        List<Entry<PolicyVersionRegistered>> same = earlier.stream()
                .filter(entry -> !isEndOf(command, entry.event()))
                .toList();
        return CommonRules.outcome(
                CommonRules.inTheFuture(command.event(), now)
                        .or(() -> CommonRules.alreadyFirstHand(
                                Reason.ALREADY_RECORDED, command.basis(), same, command.policy())),
                () -> command.event(CommonRules.conflicts(command.basis(), earlier)));
    }

    private static boolean isEndOf(RegisterPolicyVersion command, PolicyVersionRegistered earlier) {
        return earlier.inForce().to() == null
                && command.inForce().to() != null
                && earlier.textDigest().equals(command.textDigest());
    }
}
