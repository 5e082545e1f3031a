package dev.acta.command.decidecomplaint;

import dev.acta.command.stream.Intent;
import dev.acta.events.ComplaintDecided;
import dev.acta.events.value.Automation;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Personal;
import dev.acta.events.value.RedressOutcome;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decide a complaint. */
public record DecideComplaint(
        Personal<Ref> complaint,
        Ref platform,
        RedressOutcome outcome,
        List<Ref> changes,
        Automation automation,
        @Nullable Occurrence notifiedOn,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements Intent {
    public DecideComplaint {
        changes = List.copyOf(changes);
        sources = List.copyOf(sources);
    }

    @Override
    public ComplaintDecided event() {
        return event(List.of());
    }

    ComplaintDecided event(List<Ref> conflictsWith) {
        return new ComplaintDecided(
                complaint,
                platform,
                outcome,
                changes,
                automation,
                notifiedOn,
                occurrence,
                basis,
                sources,
                asStated,
                conflictsWith);
    }
}
