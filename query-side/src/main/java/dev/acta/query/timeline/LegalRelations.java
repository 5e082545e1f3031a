package dev.acta.query.timeline;

import dev.acta.events.AuthorityRegistered;
import dev.acta.events.LegalProcess;
import dev.acta.events.OrderAmended;
import dev.acta.events.OrderAnswered;
import dev.acta.events.OrderRecorded;
import dev.acta.events.OrderWithdrawn;
import dev.acta.events.ProceedingClosed;
import dev.acta.events.ProceedingOpened;
import dev.acta.events.RulingRecorded;
import dev.acta.events.value.OrderScope;
import dev.acta.events.value.RulingKind;

/** How things stand to each other by what authorities order, and what becomes of it. */
final class LegalRelations {
    private LegalRelations() {}

    static void of(LegalProcess event, RelationsSaid relations) {
        switch (event) {
            case OrderRecorded it -> {
                relations.to("ADDRESSED_TO", it.addressee());
                it.items().forEach(item -> item.concerns().forEach(thing -> relations.known("CONCERNS", thing)));
            }
            case OrderAmended it -> relations.to("AMENDS", it.order());
            case OrderWithdrawn it -> relations.to("WITHDRAWS", it.order());
            case OrderAnswered it -> relations.to("ANSWERS", it.order());
            case ProceedingOpened it -> {
                relations.each(
                        "DISPUTES", it.over().stream().map(OrderScope::order).toList());
                relations.to("AGAINST", it.respondent());
                relations.to("BEFORE", it.forum());
            }
            case RulingRecorded it -> {
                relations.to("RULES_IN", it.proceeding());
                relations.each(
                        verb(it.ruling()),
                        it.over().stream().map(OrderScope::order).toList());
            }
            case ProceedingClosed it -> relations.to("CLOSES", it.proceeding());
            case AuthorityRegistered _ -> {}
        }
    }

    private static String verb(RulingKind ruling) {
        return switch (ruling) {
            case STAY -> "STAYS";
            case ANNULLED -> "ANNULS";
            case UPHELD -> "UPHOLDS";
            case SETTLED -> "SETTLES";
        };
    }
}
