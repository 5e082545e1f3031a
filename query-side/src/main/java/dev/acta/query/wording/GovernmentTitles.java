package dev.acta.query.wording;

import dev.acta.events.GovernmentReaction;
import dev.acta.events.OfficialResponseIssued;
import dev.acta.events.value.Speaker;
import java.util.stream.Collectors;

/** Titles of how governments react. */
final class GovernmentTitles {
    private GovernmentTitles() {}

    static String of(GovernmentReaction event) {
        return switch (event) {
            case OfficialResponseIssued it -> "%s: %s".formatted(speaking(it), types(it));
        };
    }

    private static String speaking(OfficialResponseIssued response) {
        Speaker speaker = response.speaker();
        String office =
                "%s (%s)".formatted(response.office(), response.government().id());
        if (speaker == null) {
            return office;
        }
        return speaker.name() == null
                ? "%s, %s".formatted(speaker.role(), office)
                : "%s, %s, %s".formatted(speaker.name(), speaker.role(), office);
    }

    private static String types(OfficialResponseIssued response) {
        return response.types().stream().map(coded -> Words.lower(coded.type())).collect(Collectors.joining(", "));
    }
}
