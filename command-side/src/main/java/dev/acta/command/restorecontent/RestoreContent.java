package dev.acta.command.restorecontent;

import dev.acta.command.stream.Intent;
import dev.acta.events.ContentRestored;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Decision;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Put a post back, or let it be seen again as before. */
public record RestoreContent(
        Ref restriction,
        Decision decision,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements Intent {
    public RestoreContent {
        sources = List.copyOf(sources);
    }

    @Override
    public ContentRestored event() {
        return event(List.of());
    }

    ContentRestored event(List<Ref> conflictsWith) {
        return new ContentRestored(restriction, decision, occurrence, basis, sources, asStated, conflictsWith);
    }
}
