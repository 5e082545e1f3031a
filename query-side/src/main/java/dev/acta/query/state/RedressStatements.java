package dev.acta.query.state;

import dev.acta.events.ComplaintDecided;
import dev.acta.events.ComplaintLodged;
import dev.acta.events.DisputeDecided;
import dev.acta.events.DisputeOpened;
import dev.acta.events.OutcomeImplemented;
import dev.acta.events.Redress;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said of things by how measures are looked at again: of complaints and disputes, of who complained, and of
 * single measures. A decision or a network can have more complaints than a state has room for; its timeline has them.
 */
final class RedressStatements {
    private RedressStatements() {}

    static void of(Redress event, StatementsMade statements) {
        switch (event) {
            case ComplaintLodged it -> {
                statements.known(Aspect.COMPLAINT, it.complaint());
                statements.known(Aspect.COMPLAINT, it.complainant());
                single(Aspect.COMPLAINT, it.against(), statements);
            }
            case ComplaintDecided it -> {
                statements.known(Aspect.COMPLAINT, it.complaint());
                each(Aspect.COMPLAINT, it.changes(), statements);
            }
            case DisputeOpened it -> {
                statements.known(Aspect.DISPUTE, it.dispute());
                statements.known(Aspect.DISPUTE, it.complaint());
                single(Aspect.DISPUTE, it.against(), statements);
            }
            case DisputeDecided it -> {
                statements.known(Aspect.DISPUTE, it.dispute());
                each(Aspect.DISPUTE, it.changes(), statements);
            }
            case OutcomeImplemented it -> {
                statements.known(Aspect.OUTCOME, it.matter());
                each(Aspect.OUTCOME, it.changed(), statements);
            }
        }
    }

    private static void each(Aspect aspect, List<Ref> measures, StatementsMade statements) {
        measures.forEach(measure -> single(aspect, measure, statements));
    }

    private static void single(Aspect aspect, @Nullable Ref measure, StatementsMade statements) {
        if (measure != null && (measure.kind() == RefKind.RESTRICTION || measure.kind() == RefKind.LABEL)) {
            statements.say(aspect, measure);
        }
    }
}
