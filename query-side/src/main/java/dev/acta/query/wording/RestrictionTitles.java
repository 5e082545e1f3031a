package dev.acta.query.wording;

import dev.acta.events.AccountRestricted;
import dev.acta.events.AccountRestrictionLifted;
import dev.acta.events.ContentRestored;
import dev.acta.events.ContentRestricted;
import dev.acta.events.Lifting;
import dev.acta.events.MonetisationRestricted;
import dev.acta.events.MonetisationRestrictionLifted;
import dev.acta.events.Restriction;
import dev.acta.events.ServiceRestricted;
import dev.acta.events.ServiceRestrictionLifted;

/** Titles of what platforms restrict and lift. */
final class RestrictionTitles {
    private RestrictionTitles() {}

    static String of(Restriction restriction) {
        return switch (restriction) {
            case AccountRestricted it -> title(it, "", it.measure().kind());
            case ContentRestricted it -> title(it, "", it.measure().kind());
            case MonetisationRestricted it ->
                title(it, "what is earned by ", it.measure().kind());
            case ServiceRestricted it ->
                title(it, "its service to ", it.measure().kind());
        };
    }

    private static String title(Restriction restriction, String what, Enum<?> kind) {
        String where =
                restriction.territories().isEmpty() ? "" : ", in " + String.join(", ", restriction.territories());
        return "%s restricted %s%s: %s%s"
                .formatted(
                        Words.name(restriction.actor()),
                        what,
                        Words.name(restriction.restricted()),
                        Words.lower(kind),
                        where);
    }

    static String of(Lifting lifting) {
        String done = switch (lifting) {
            case AccountRestrictionLifted _ -> "let an account be used again";
            case ContentRestored _ -> "restored a post";
            case MonetisationRestrictionLifted _ -> "let somebody earn again";
            case ServiceRestrictionLifted _ -> "gave its service again";
        };
        return "%s %s: %s".formatted(Words.name(lifting.actor()), done, Words.name(lifting.restriction()));
    }
}
