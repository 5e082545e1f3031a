package dev.acta.query.wording;

import dev.acta.events.GovernmentReaction;
import dev.acta.events.OfficialResponseIssued;
import dev.acta.events.value.Demand;
import java.util.stream.Collectors;

/** Summaries of how governments react. */
final class GovernmentSummaries {
    private GovernmentSummaries() {}

    static void tell(GovernmentReaction event, Summary summary) {
        switch (event) {
            case OfficialResponseIssued it -> response(it, summary);
        }
    }

    private static void response(OfficialResponseIssued response, Summary summary) {
        if (response.statement() != null && response.statement().text() != null) {
            summary.say("Statement", response.statement().text());
        } else {
            summary.claims(response.claims());
        }
        summary.say("Asks", response.demands().stream().map(Demand::asked).collect(Collectors.joining("; ")));
    }
}
