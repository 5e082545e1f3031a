package dev.acta.command.response;

import dev.acta.command.refusal.Fault;
import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refusal;
import dev.acta.command.stream.History;
import dev.acta.events.OfficialResponseAmended;
import dev.acta.events.OfficialResponseIssued;
import dev.acta.events.value.Demand;
import dev.acta.events.value.Ref;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A response and what became of it, as its stream has it. A demand stands in the response that makes it, so what
 * becomes of the demand is decided on that stream too: there it is seen at once whether it was ever made.
 */
public final class ResponseSoFar {
    private final Ref response;
    private final History history;
    private final Map<Ref, Demand> demands = new LinkedHashMap<>();

    private ResponseSoFar(Ref response, History history) {
        this.response = response;
        this.history = history;
        history.of(OfficialResponseIssued.class).forEach(it -> take(it.event().demands()));
        history.of(OfficialResponseAmended.class).forEach(it -> take(it.event().demands()));
    }

    public static ResponseSoFar of(Ref response, History history) {
        return new ResponseSoFar(response, history);
    }

    private void take(List<Demand> made) {
        made.forEach(demand -> demands.put(demand.id(), demand));
    }

    /** It has to be on record. */
    public Optional<Refusal> unknown() {
        return history.of(OfficialResponseIssued.class).isEmpty()
                ? Optional.of(Refusal.of(
                        Reason.UNKNOWN_RESPONSE,
                        response + " is not on record. Check its id, or record it first",
                        Fault.at("/response", "must name a response on record")))
                : Optional.empty();
    }

    /** It has to make that demand. */
    public Optional<Refusal> unknownDemand(Ref demand) {
        return demands.containsKey(demand)
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        Reason.UNKNOWN_DEMAND,
                        response + " is not on record with " + demand + ". Check both ids",
                        Fault.at("/demand", "must name a demand that the response makes")));
    }

    /** Only the government whose response it is changes it or takes it back. */
    public Optional<Refusal> notAuthor(Ref government) {
        return history.of(OfficialResponseIssued.class).stream()
                .map(it -> it.event().government())
                .filter(author -> !author.equals(government))
                .findFirst()
                .map(author -> Refusal.of(
                        Reason.NOT_AUTHOR,
                        response + " is of " + author,
                        Fault.at("/government", "must be " + author)));
    }

    /** Where the demand names somebody, who answers is the one named. */
    public Optional<Refusal> notAddressee(Ref demand, Ref answering) {
        return Optional.ofNullable(demands.get(demand))
                .map(Demand::addressee)
                .filter(asked -> !asked.equals(answering))
                .map(asked -> Refusal.of(
                        Reason.NOT_ADDRESSEE,
                        demand + " is addressed to " + asked,
                        Fault.at("/addressee", "must be " + asked)));
    }
}
