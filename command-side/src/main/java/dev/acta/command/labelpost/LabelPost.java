package dev.acta.command.labelpost;

import dev.acta.command.stream.Intent;
import dev.acta.events.PostLabelled;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Decision;
import dev.acta.events.value.LabelContent;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Personal;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Put a label on a post. */
public record LabelPost(
        Personal<Ref> post,
        @Nullable Personal<Ref> author,
        boolean publicCapacity,
        Ref label,
        Decision decision,
        LabelContent content,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements Intent {
    public LabelPost {
        sources = List.copyOf(sources);
    }

    @Override
    public PostLabelled event() {
        return event(List.of());
    }

    PostLabelled event(List<Ref> conflictsWith) {
        return new PostLabelled(
                post,
                author,
                publicCapacity,
                label,
                decision,
                content,
                occurrence,
                basis,
                sources,
                asStated,
                conflictsWith);
    }

    @Override
    public List<Ref> newIds() {
        return basis == Basis.FIRST_PARTY ? List.of(label) : List.of();
    }
}
