package dev.acta.command.openinvestigation;

import dev.acta.access.Scope;
import dev.acta.command.client.Authority;
import dev.acta.command.stream.Request;
import dev.acta.events.InvestigationOpened;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Criterion;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Personal;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Ask the record a question, as it stood at a position.
 *
 * @param asOf the position
 */
public record OpenInvestigation(
        Ref investigation, String question, List<Personal<Ref>> about, List<Criterion> criteria, long asOf)
        implements Request {
    public OpenInvestigation {
        about = List.copyOf(about);
        criteria = List.copyOf(criteria);
    }

    @Override
    public String claim(Authority authority) {
        return authority.claimAsItself(investigation);
    }

    @Override
    public Set<Scope> scopes() {
        return Set.of(Scope.INVESTIGATIONS);
    }

    @Override
    public void requireValid() {
        event(Ref.of(RefKind.ORG, "anybody"), Instant.EPOCH);
    }

    InvestigationOpened event(Ref openedBy, Instant now) {
        return new InvestigationOpened(
                investigation, question, about, criteria, asOf, openedBy, Occurrence.at(now), Basis.FIRST_PARTY);
    }
}
