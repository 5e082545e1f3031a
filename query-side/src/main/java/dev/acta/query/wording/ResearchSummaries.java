package dev.acta.query.wording;

import dev.acta.events.FindingPublished;
import dev.acta.events.ResearchFinding;

/** Summaries of what researchers find. */
final class ResearchSummaries {
    private ResearchSummaries() {}

    static void tell(ResearchFinding event, Summary summary) {
        switch (event) {
            case FindingPublished it ->
                summary.say("Figures", Words.figures(it.figures())).claims(it.claims());
        }
    }
}
