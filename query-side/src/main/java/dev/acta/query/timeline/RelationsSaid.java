package dev.acta.query.timeline;

import dev.acta.events.ActaEvent;
import dev.acta.events.Attribution;
import dev.acta.events.Decided;
import dev.acta.events.Disputable;
import dev.acta.events.GovernmentReaction;
import dev.acta.events.PlatformAction;
import dev.acta.events.RecordKeeping;
import dev.acta.events.ResearchFinding;
import dev.acta.events.value.Personal;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Source;
import dev.acta.events.value.Stance;
import dev.acta.query.projection.Recorded;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an event says of how things stand to each other. */
final class RelationsSaid {
    private final Ref own;
    private final List<Relation> all = new ArrayList<>();

    private RelationsSaid(Ref own) {
        this.own = own;
    }

    static List<Relation> of(Recorded recorded) {
        RelationsSaid relations = new RelationsSaid(recorded.own());
        ActaEvent event = recorded.event();
        switch (event) {
            case PlatformAction it -> PlatformRelations.of(it, relations);
            case Attribution it -> AttributionRelations.of(it, relations);
            case GovernmentReaction it -> GovernmentRelations.of(it, relations);
            case ResearchFinding it -> ResearchRelations.of(it, relations);
            case RecordKeeping it -> RecordKeepingRelations.of(it, relations);
        }
        if (event instanceof Decided decided) {
            relations.each("BASED_ON", decided.decision().basedOn());
        }
        if (event instanceof Disputable disputable) {
            relations.each("CONFLICTS_WITH", disputable.conflictsWith());
        }
        event.sources().stream().map(Source::ref).forEach(ref -> relations.to("SOURCED_FROM", ref));
        return relations.all;
    }

    void to(String relation, @Nullable Ref ref) {
        if (ref != null
                && all.stream()
                        .noneMatch(
                                it -> it.relation().equals(relation) && it.to().equals(ref))) {
            all.add(new Relation(own, relation, ref, false, null));
        }
    }

    void each(String relation, List<Ref> refs) {
        refs.forEach(ref -> to(relation, ref));
    }

    void known(String relation, @Nullable Personal<Ref> personal) {
        if (personal != null) {
            personal.known().ifPresent(ref -> to(relation, ref));
        }
    }

    void about(Personal<Ref> about, @Nullable Stance stance) {
        about.known().ifPresent(ref -> all.add(new Relation(own, "ABOUT", ref, false, stance)));
    }

    /** Asserted apart, of two other records. */
    void link(Ref from, String relation, Ref to) {
        all.add(new Relation(from, relation, to, true, null));
    }
}
