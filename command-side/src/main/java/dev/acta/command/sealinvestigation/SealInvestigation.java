package dev.acta.command.sealinvestigation;

import dev.acta.access.Scope;
import dev.acta.command.client.Authority;
import dev.acta.command.stream.Request;
import dev.acta.events.InvestigationSealed;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Close an investigation with its last replay. */
public record SealInvestigation(Ref investigation, @Nullable String conclusion) implements Request {
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
        event(Ref.event(0), Ref.of(RefKind.ORG, "anybody"), Instant.EPOCH);
    }

    InvestigationSealed event(Ref result, Ref sealedBy, Instant now) {
        return new InvestigationSealed(
                investigation, result, conclusion, sealedBy, Occurrence.at(now), Basis.FIRST_PARTY);
    }
}
