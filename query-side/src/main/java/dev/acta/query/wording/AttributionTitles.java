package dev.acta.query.wording;

import dev.acta.events.Attribution;
import dev.acta.events.AttributionContested;
import dev.acta.events.AttributionCorroborated;
import dev.acta.events.AttributionWithdrawn;
import dev.acta.events.NetworkAttributed;

/** Titles of who attributes what. */
final class AttributionTitles {
    private AttributionTitles() {}

    static String of(Attribution event) {
        return switch (event) {
            case NetworkAttributed it ->
                "%s attributed %s to %s"
                        .formatted(Words.name(it.actor()), Words.name(it.network()), Words.name(it.attributedTo()));
            case AttributionCorroborated it ->
                "%s corroborated %s".formatted(Words.name(it.actor()), Words.name(it.attribution()));
            case AttributionContested it ->
                "%s contested %s".formatted(Words.name(it.actor()), Words.name(it.attribution()));
            case AttributionWithdrawn it ->
                "%s withdrew %s".formatted(Words.name(it.actor()), Words.name(it.attribution()));
        };
    }
}
