package dev.acta.events.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The decision behind a measure. One decision may hold several measures.
 *
 * @param decisionId a {@code decision:}
 * @param basedOn notices, orders, findings, attributions and the like that it rests on
 * @param notifiedOn when those concerned were told
 */
public record Decision(
        Ref decisionId,
        Ground ground,
        List<Ref> basedOn,
        Detection detection,
        Automation automation,
        @Nullable Category category,
        @Nullable Occurrence notifiedOn) {
    public Decision {
        Require.kind("decisionId", decisionId, RefKind.DECISION);
        Require.impersonal("basedOn", basedOn);
        basedOn = Require.list("basedOn", basedOn);
        if (ground instanceof Ground.IncompatibleContent(Ref policy, var _)) {
            Require.sameOwner("ground/policy", policy, decisionId);
        }
    }
}
