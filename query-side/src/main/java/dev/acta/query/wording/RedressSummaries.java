package dev.acta.query.wording;

import dev.acta.events.ComplaintDecided;
import dev.acta.events.ComplaintLodged;
import dev.acta.events.DisputeDecided;
import dev.acta.events.DisputeOpened;
import dev.acta.events.OutcomeImplemented;
import dev.acta.events.Redress;

/** Summaries of how measures are looked at again. */
final class RedressSummaries {
    private RedressSummaries() {}

    static void tell(Redress event, Summary summary) {
        switch (event) {
            case ComplaintLodged _ -> {}
            case ComplaintDecided it ->
                summary.say("Changes", Words.names(it.changes())).say("Automated", Words.lower(it.automation()));
            case DisputeOpened it -> summary.say("Against", it.against() == null ? null : Words.name(it.against()));
            case DisputeDecided it ->
                summary.say("Changes", Words.names(it.changes()))
                        .say(it.binding() ? "The decision is binding." : "The decision is not binding.");
            case OutcomeImplemented it ->
                summary.say("Changed", Words.names(it.changed())).say("Because", it.why());
        }
    }
}
