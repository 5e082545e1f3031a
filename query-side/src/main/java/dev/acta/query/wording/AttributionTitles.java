package dev.acta.query.wording;

import dev.acta.events.Attribution;
import dev.acta.events.NetworkAttributed;

/** Titles of who attributes what. */
final class AttributionTitles {
    private AttributionTitles() {}

    static String of(Attribution event) {
        return switch (event) {
            case NetworkAttributed it ->
                "%s attributed %s to %s"
                        .formatted(Words.name(it.actor()), Words.name(it.network()), Words.name(it.attributedTo()));
        };
    }
}
