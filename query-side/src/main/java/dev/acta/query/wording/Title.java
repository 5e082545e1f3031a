package dev.acta.query.wording;

import dev.acta.events.ActaEvent;
import dev.acta.events.Attribution;
import dev.acta.events.GovernmentReaction;
import dev.acta.events.PlatformAction;
import dev.acta.events.RecordKeeping;
import dev.acta.events.ResearchFinding;

/** An event in one line. Nobody private is ever named. */
public final class Title {
    private Title() {}

    public static String of(ActaEvent event) {
        return switch (event) {
            case PlatformAction it -> PlatformTitles.of(it);
            case Attribution it -> AttributionTitles.of(it);
            case GovernmentReaction it -> GovernmentTitles.of(it);
            case ResearchFinding it -> ResearchTitles.of(it);
            case RecordKeeping it -> RecordKeepingTitles.of(it);
        };
    }
}
