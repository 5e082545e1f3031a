package dev.acta.query.timeline;

import dev.acta.events.ActaEvent;
import dev.acta.events.AuthorityRegistered;
import dev.acta.events.Decided;
import dev.acta.events.LegalHoldPlaced;
import dev.acta.events.LegalProcess;
import dev.acta.events.OrderAmended;
import dev.acta.events.OrderAnswered;
import dev.acta.events.OrderRecorded;
import dev.acta.events.OrderWithdrawn;
import dev.acta.events.PersonalDataErased;
import dev.acta.events.ProceedingClosed;
import dev.acta.events.ProceedingOpened;
import dev.acta.events.Restriction;
import dev.acta.events.RulingRecorded;
import dev.acta.events.value.Ground;
import dev.acta.events.value.LegalBasis;
import dev.acta.events.value.OrderItem;
import dev.acta.events.value.OrderScope;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where an event counts: in the countries of the governments and authorities that act or take part, under whose law it
 * is, and in the territories that it names. Codes of ISO 3166-1, EU and UN.
 */
final class JurisdictionsOf {
    private final Set<String> codes = new LinkedHashSet<>();

    private JurisdictionsOf() {}

    static Set<String> of(ActaEvent event) {
        JurisdictionsOf found = new JurisdictionsOf();
        found.country(event.actor());
        event.parties().forEach(found::country);
        if (event instanceof Decided it
                && it.decision().ground() instanceof Ground.IllegalContent(var _, var _, String jurisdiction)) {
            found.codes.add(jurisdiction);
        }
        if (event instanceof LegalProcess it) {
            found.legal(it);
        } else if (event instanceof Restriction it) {
            found.codes.addAll(it.territories());
        } else if (event instanceof LegalHoldPlaced it) {
            found.law(it.legalBasis());
        } else if (event instanceof PersonalDataErased it) {
            found.law(it.legalBasis());
        }
        return found.codes;
    }

    private void legal(LegalProcess event) {
        switch (event) {
            case OrderRecorded it -> {
                law(it.legalBasis());
                items(it.items());
            }
            case OrderAmended it -> items(it.items());
            case OrderAnswered it ->
                it.answers().stream()
                        .map(answer -> answer.territory())
                        .filter(Objects::nonNull)
                        .forEach(codes::add);
            case ProceedingOpened it -> scopes(it.over());
            case RulingRecorded it -> scopes(it.over());
            case OrderWithdrawn _, ProceedingClosed _, AuthorityRegistered _ -> {}
        }
    }

    private void country(Ref ref) {
        if (ref.kind() == RefKind.GOVERNMENT) {
            codes.add(ref.id());
        } else if (ref.kind() == RefKind.AUTHORITY) {
            codes.add(ref.ownedBy());
        }
    }

    private void law(@Nullable LegalBasis basis) {
        if (basis != null) {
            codes.add(basis.jurisdiction());
        }
    }

    private void items(List<OrderItem> items) {
        items.forEach(item -> codes.addAll(item.territories()));
    }

    private void scopes(List<OrderScope> scopes) {
        scopes.forEach(scope -> codes.addAll(scope.territories()));
    }
}
