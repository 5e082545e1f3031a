package dev.acta.query.wording;

import dev.acta.events.FindingContested;
import dev.acta.events.FindingPublished;
import dev.acta.events.FindingRevised;
import dev.acta.events.ResearchFinding;

/** Titles of what researchers find. */
final class ResearchTitles {
    private ResearchTitles() {}

    static String of(ResearchFinding event) {
        return switch (event) {
            case FindingPublished it -> "%s published: %s".formatted(Words.name(it.actor()), it.title());
            case FindingRevised it -> "%s revised %s".formatted(Words.name(it.actor()), Words.name(it.finding()));
            case FindingContested it -> "%s contested %s".formatted(Words.name(it.actor()), Words.name(it.finding()));
        };
    }
}
