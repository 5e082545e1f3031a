package dev.acta.command.publishdisclosure;

import dev.acta.command.refusal.Reason;
import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.History.Entry;
import dev.acta.command.stream.Outcome;
import dev.acta.events.DisclosurePublished;
import java.time.Instant;
import java.util.List;

/** A platform publishes a disclosure once; reports of it are kept beside one another. */
final class PublishDisclosureDecision {
    private PublishDisclosureDecision() {}

    static Outcome decide(History history, PublishDisclosure command, Instant now) {
        List<Entry<DisclosurePublished>> earlier = history.of(DisclosurePublished.class);
        return CommonRules.outcome(
                CommonRules.inTheFuture(command.event(), now)
                        .or(() -> CommonRules.alreadyFirstHand(
                                Reason.ALREADY_RECORDED, command.basis(), earlier, command.disclosure())),
                () -> command.event(CommonRules.conflicts(command.basis(), earlier)));
    }
}
