package dev.acta.events;

import dev.acta.events.value.Basis;
import dev.acta.events.value.Decision;
import dev.acta.events.value.LabelContent;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Personal;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.events.value.Require;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A platform put a label on a post.
 *
 * @param author the {@code account:} that posted it
 * @param publicCapacity whether its author posted it as a person in public office; then views show both
 * @param conflictsWith events on record that this report contradicts
 */
public record PostLabelled(
        Personal<Ref> post,
        @Nullable Personal<Ref> author,
        boolean publicCapacity,
        Ref label,
        Decision decision,
        LabelContent content,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated,
        List<Ref> conflictsWith)
        implements PlatformAction, InPublicCapacity, Decided, Disputable {
    public PostLabelled {
        Require.kind("label", label, RefKind.LABEL);
        Require.ofSamePlatform("post", post, label, RefKind.POST);
        if (author != null) {
            Require.ofSamePlatform("author", author, label, RefKind.ACCOUNT);
        }
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
        return new Subjects()
                .andKnown(post)
                .and(label)
                .andKnown(author)
                .and(decision)
                .and(actor())
                .list();
    }
}
