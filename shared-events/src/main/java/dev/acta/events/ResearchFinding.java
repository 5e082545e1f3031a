package dev.acta.events;

/** What researchers found. */
public sealed interface ResearchFinding extends ActaEvent permits FindingPublished, FindingRevised, FindingContested {
    @Override
    default Lane lane() {
        return Lane.RESEARCH_FINDING;
    }
}
