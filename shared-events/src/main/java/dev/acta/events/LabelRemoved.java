package dev.acta.events;

import dev.acta.events.value.Basis;
import dev.acta.events.value.Decision;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.events.value.Require;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A platform took a label off a post or an account.
 *
 * @param conflictsWith events on record that this report contradicts
 */
public record LabelRemoved(
        Ref label,
        Decision decision,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated,
        List<Ref> conflictsWith)
        implements PlatformAction, FollowUp, Decided, Disputable {
    public LabelRemoved {
        Require.kind("label", label, RefKind.LABEL);
        Require.sameOwner("decision/decisionId", decision.decisionId(), label);
        sources = basis.sources(sources, asStated);
        conflictsWith = basis.conflicts(conflictsWith);
    }

    @Override
    public Ref actor() {
        return label.platform();
    }

    @Override
    public List<Ref> subjects() {
        return new Subjects().and(label).and(decision).and(actor()).list();
    }
}
