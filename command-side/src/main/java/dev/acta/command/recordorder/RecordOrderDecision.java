package dev.acta.command.recordorder;

import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.Outcome;
import dev.acta.events.OrderRecorded;
import java.time.Instant;

/**
 * A recorder's id for an order is used once, and what reached its addressee has; what it concerns need not be on
 * record.
 */
final class RecordOrderDecision {
    private RecordOrderDecision() {}

    static Outcome decide(History history, RecordOrder command, Instant now) {
        return CommonRules.outcome(
                CommonRules.inTheFuture(command.event(), now)
                        .or(() -> CommonRules.inTheFuture("/received", command.received(), now))
                        .or(() -> CommonRules.alreadyRecorded(history.of(OrderRecorded.class), command.order())),
                command::event);
    }
}
