package dev.acta.query.wording;

import dev.acta.events.FindingPublished;
import dev.acta.events.ResearchFinding;

/** Titles of what researchers find. */
final class ResearchTitles {
    private ResearchTitles() {}

    static String of(ResearchFinding event) {
        return switch (event) {
            case FindingPublished it -> "%s published: %s".formatted(Words.name(it.actor()), it.title());
        };
    }
}
