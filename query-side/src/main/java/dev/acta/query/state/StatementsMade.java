package dev.acta.query.state;

import dev.acta.events.Attribution;
import dev.acta.events.GovernmentReaction;
import dev.acta.events.PlatformAction;
import dev.acta.events.RecordKeeping;
import dev.acta.events.ResearchFinding;
import dev.acta.events.value.Personal;
import dev.acta.events.value.Ref;
import dev.acta.query.projection.Recorded;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that an event says of things, each once. */
final class StatementsMade {
    private final Set<Statement> all = new LinkedHashSet<>();

    private StatementsMade() {}

    static Set<Statement> of(Recorded recorded) {
        StatementsMade statements = new StatementsMade();
        switch (recorded.event()) {
            case PlatformAction it -> PlatformStatements.of(it, statements);
            case Attribution it -> AttributionStatements.of(it, statements);
            case GovernmentReaction it -> GovernmentStatements.of(it, statements);
            case ResearchFinding it -> ResearchStatements.of(it, statements);
            case RecordKeeping it -> RecordKeepingStatements.of(it, statements);
        }
        return statements.all;
    }

    void say(Aspect aspect, Ref... things) {
        for (Ref thing : things) {
            all.add(new Statement(thing, aspect));
        }
    }

    void known(Aspect aspect, @Nullable Personal<Ref> thing) {
        if (thing != null) {
            thing.known().ifPresent(ref -> say(aspect, ref));
        }
    }
}
