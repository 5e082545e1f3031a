package dev.acta.events;

import dev.acta.events.value.Claim;
import dev.acta.events.value.Decision;
import dev.acta.events.value.Demand;
import dev.acta.events.value.Ground;
import dev.acta.events.value.OrderItem;
import dev.acta.events.value.Personal;
import dev.acta.events.value.Ref;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers what an event is about, in order and without repetition. */
final class Subjects {
    private final Set<Ref> refs = new LinkedHashSet<>();

    Subjects and(@Nullable Ref ref) {
        if (ref != null) {
            refs.add(ref);
        }
        return this;
    }

    Subjects andAll(List<Ref> more) {
        refs.addAll(more);
        return this;
    }

    Subjects andKnown(@Nullable Personal<Ref> personal) {
        if (personal != null) {
            personal.known().ifPresent(refs::add);
        }
        return this;
    }

    Subjects andAllKnown(List<Personal<Ref>> personal) {
        personal.forEach(this::andKnown);
        return this;
    }

    Subjects and(Decision decision) {
        return and(decision.ground()).and(decision.decisionId()).andAll(decision.basedOn());
    }

    Subjects and(Ground ground) {
        return ground instanceof Ground.IncompatibleContent(Ref policy, var _) ? and(policy) : this;
    }

    Subjects andClaims(List<Claim> claims) {
        claims.forEach(claim -> and(claim.id()).andAllKnown(claim.about()));
        return this;
    }

    Subjects andDemands(List<Demand> demands) {
        demands.forEach(demand -> and(demand.id()).and(demand.addressee()).andAllKnown(demand.about()));
        return this;
    }

    Subjects andItems(List<OrderItem> items) {
        items.forEach(item -> andAllKnown(item.concerns()));
        return this;
    }

    List<Ref> list() {
        return List.copyOf(refs);
    }
}
