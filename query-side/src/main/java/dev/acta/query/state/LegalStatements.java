package dev.acta.query.state;

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
import java.util.List;

/** What is said of things by what authorities order, and what becomes of it. */
final class LegalStatements {
    private LegalStatements() {}

    static void of(LegalProcess event, StatementsMade statements) {
        switch (event) {
            case OrderRecorded it -> {
                statements.say(Aspect.ORDER, it.order());
                it.items().forEach(item -> item.concerns().forEach(thing -> statements.known(Aspect.ORDER, thing)));
            }
            case OrderAmended it -> statements.say(Aspect.AMENDMENT, it.order());
            case OrderWithdrawn it -> statements.say(Aspect.WITHDRAWAL, it.order());
            case OrderAnswered it -> statements.say(Aspect.ANSWER, it.order());
            case ProceedingOpened it -> {
                statements.say(Aspect.PROCEEDING, it.proceeding());
                orders(Aspect.PROCEEDING, it.over(), statements);
            }
            case RulingRecorded it -> {
                statements.say(Aspect.RULING, it.proceeding());
                orders(Aspect.RULING, it.over(), statements);
            }
            case ProceedingClosed it -> statements.say(Aspect.CLOSING, it.proceeding());
            case AuthorityRegistered it -> statements.say(Aspect.AUTHORITY, it.authority());
        }
    }

    private static void orders(Aspect aspect, List<OrderScope> over, StatementsMade statements) {
        over.forEach(scope -> statements.say(aspect, scope.order()));
    }
}
