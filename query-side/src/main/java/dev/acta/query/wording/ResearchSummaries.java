package dev.acta.query.wording;

import dev.acta.events.FindingContested;
import dev.acta.events.FindingPublished;
import dev.acta.events.FindingRevised;
import dev.acta.events.ResearchFinding;

/** Summaries of what researchers find. */
final class ResearchSummaries {
    private ResearchSummaries() {}

    static void tell(ResearchFinding event, Summary summary) {
        switch (event) {
            case FindingPublished it ->
                summary.say("Figures", Words.figures(it.figures())).claims(it.claims());
            case FindingRevised it ->
                summary.say("Changed", it.what())
                        .say("Figures", Words.figures(it.figures()))
                        .claims(it.claims());
            case FindingContested it -> summary.say("Because", it.why()).say("Disputes", Words.names(it.claims()));
        }
    }
}
