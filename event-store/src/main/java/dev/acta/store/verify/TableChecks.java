package dev.acta.store.verify;

import dev.acta.log.RightEdge;
import dev.acta.log.copy.CopiedEvent;
import dev.acta.log.verify.Findings;
import dev.acta.log.verify.SideCheck;
import java.util.List;

/** Several checks as one. */
record TableChecks(List<SideCheck> checks) implements SideCheck {

    @Override
    public void event(CopiedEvent event, RightEdge tree, Findings findings) {
        checks.forEach(check -> check.event(event, tree, findings));
    }

    @Override
    public void end(RightEdge tree, Findings findings) {
        checks.forEach(check -> check.end(tree, findings));
    }
}
