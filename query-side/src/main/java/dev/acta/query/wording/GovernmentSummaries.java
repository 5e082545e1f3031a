package dev.acta.query.wording;

import dev.acta.events.DemandAnswered;
import dev.acta.events.DemandWithdrawn;
import dev.acta.events.GovernmentReaction;
import dev.acta.events.OfficialResponseAmended;
import dev.acta.events.OfficialResponseIssued;
import dev.acta.events.OfficialResponseRetracted;
import dev.acta.events.OutcomeObserved;
import dev.acta.events.value.Demand;
import java.util.List;
import java.util.stream.Collectors;

/** Summaries of how governments react. */
final class GovernmentSummaries {
    private GovernmentSummaries() {}

    static void tell(GovernmentReaction event, Summary summary) {
        switch (event) {
            case OfficialResponseIssued it -> response(it, summary);
            case OfficialResponseAmended it ->
                summary.say("Changed", it.what()).claims(it.claims()).say("Asks", asked(it.demands()));
            case OfficialResponseRetracted it -> summary.say("Because", it.why());
            case DemandAnswered it -> summary.say("In its words", it.text());
            case OutcomeObserved it -> summary.say("Seen", it.what());
            case DemandWithdrawn it -> summary.say("Because", it.why());
        }
    }

    private static void response(OfficialResponseIssued response, Summary summary) {
        if (response.statement() != null && response.statement().text() != null) {
            summary.say("Statement", response.statement().text());
        } else {
            summary.claims(response.claims());
        }
        summary.say("Asks", asked(response.demands()));
    }

    private static String asked(List<Demand> demands) {
        return demands.stream().map(Demand::asked).collect(Collectors.joining("; "));
    }
}
