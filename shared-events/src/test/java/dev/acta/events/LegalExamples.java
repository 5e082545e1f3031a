package dev.acta.events;

import dev.acta.events.value.Basis;
import dev.acta.events.value.Name;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import java.util.List;

/** Orders, answers, proceedings and rulings: one event of every type. */
public final class LegalExamples {
    private static final Ref AUTHORITY = Ref.parse("authority:RU/roskomnadzor");

    private LegalExamples() {}

    public static AuthorityRegistered authorityRegistered() {
        return new AuthorityRegistered(
                AUTHORITY,
                new Name("Roskomnadzor", null),
                List.of(new Name("Роскомнадзор", "ru"), new Name("roscomnadzor", null)),
                Occurrence.unknown(),
                Basis.OBSERVED,
                List.of(Examples.blog()),
                null);
    }
}
