package dev.acta.command.correctrecord;

import dev.acta.access.Caller;
import dev.acta.command.refusal.Fault;
import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refusal;
import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.Outcome;
import dev.acta.events.ActaEvent;
import dev.acta.events.RecordCorrected;
import dev.acta.events.json.CorrectedPayload;
import dev.acta.events.json.EventJson;
import dev.acta.events.json.JsonProblem;
import dev.acta.events.json.JsonProblems;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/**
 * A record is corrected by who recorded it, or a steward; what is said to have stood there did, as it reads after the
 * corrections before; and it still reads as an event of its type, naming no network that is not on record.
 */
final class CorrectRecordDecision {
    private final EventJson json;
    private final Caller client;
    private final Predicate<Ref> onRecord;

    /**
     * @param client who corrects
     * @param onRecord whether a network is on record
     */
    CorrectRecordDecision(EventJson json, Caller client, Predicate<Ref> onRecord) {
        this.json = json;
        this.client = client;
        this.onRecord = onRecord;
    }

    Outcome decide(@Nullable Target target, History corrections, CorrectRecord command, Instant now) {
        if (target == null) {
            return Outcome.refused(
                    Reason.NO_SUCH_EVENT,
                    command.target() + " is not on record",
                    Fault.at("/target", "must name an event on record"));
        }
        return CommonRules.outcome(
                CommonRules.inTheFuture(command.event(), now)
                        .or(() -> notTheirs(target))
                        .or(() -> notCorrectable(target))
                        .or(() -> mismatch(target, corrections, command)),
                command::event);
    }

    private Optional<Refusal> notTheirs(Target target) {
        return target.recorder().equals(client.name()) || client.isSteward()
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        Reason.NOT_AUTHORISED,
                        target.at() + " was recorded by another client: its recorder or a steward corrects it"));
    }

    private static Optional<Refusal> notCorrectable(Target target) {
        return target.event() instanceof RecordCorrected
                ? Optional.of(Refusal.of(
                        Reason.NOT_CORRECTABLE,
                        target.at() + " is itself a correction. Correct what it corrected once more",
                        Fault.at("/target", "must not name a correction")))
                : Optional.empty();
    }

    private Optional<Refusal> mismatch(Target target, History corrections, CorrectRecord command) {
        ObjectNode reads = target.payload();
        for (History.Entry<RecordCorrected> earlier : corrections.of(RecordCorrected.class)) {
            reads = switch (json.correct(target.type(), reads, earlier.event().changes())) {
                case CorrectedPayload.Applied(ObjectNode corrected) -> corrected;
                case CorrectedPayload.Refused _ -> reads;
            };
        }
        return switch (json.correct(target.type(), reads, command.changes())) {
            case CorrectedPayload.Refused refused -> Optional.of(refusal(refused));
            case CorrectedPayload.Applied(ObjectNode corrected) -> unreadable(target, corrected);
        };
    }

    private static Refusal refusal(CorrectedPayload.Refused refused) {
        return switch (refused.reason()) {
            case NO_SUCH_POINTER ->
                Refusal.of(
                        Reason.CORRECTION_MISMATCH,
                        "The event has no such place",
                        Fault.at(change(refused.change(), "pointer"), refused.message()));
            case STOOD_DIFFERS ->
                Refusal.of(
                        Reason.CORRECTION_MISMATCH,
                        "Something else stands there. Read the event, and correct what it says",
                        Fault.at(change(refused.change(), "stood"), refused.message()));
            case PERSONAL, FIXED_FIELD ->
                Refusal.of(
                        Reason.NOT_CORRECTABLE,
                        "This place cannot be corrected",
                        Fault.at(change(refused.change(), "pointer"), refused.message()));
        };
    }

    private static String change(int number, String field) {
        return "/changes/" + number + "/" + field;
    }

    private Optional<Refusal> unreadable(Target target, ObjectNode corrected) {
        try {
            ActaEvent event = json.decode(target.type(), target.revision(), corrected, target.items());
            return event.subjects().stream()
                    .filter(subject -> subject.kind() == RefKind.NETWORK)
                    .filter(network -> !target.event().subjects().contains(network))
                    .filter(network -> !onRecord.test(network))
                    .findFirst()
                    .map(network -> Refusal.of(
                            Reason.UNKNOWN_NETWORK,
                            network
                                    + " is not on record, so the correction would lead nowhere. Check its id, or record it first",
                            Fault.at("/changes", "names " + network + ", which is not on record")));
        } catch (JacksonException e) {
            JsonProblem problem = JsonProblems.of(e).getFirst();
            return Optional.of(Refusal.of(
                    Reason.CORRECTION_MISMATCH,
                    "Corrected like this it would be no valid " + target.type(),
                    Fault.at("/changes", problem.pointer() + " " + problem.message())));
        }
    }
}
