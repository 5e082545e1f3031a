package dev.acta.command.lodgecomplaint;

import dev.acta.command.stream.Intent;
import dev.acta.events.ComplaintLodged;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Personal;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Complain to a platform about a measure, or that it took none. */
public record LodgeComplaint(
        Personal<Ref> complaint,
        Ref against,
        @Nullable Personal<Ref> complainant,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements Intent {
    public LodgeComplaint {
        sources = List.copyOf(sources);
    }

    /** A complaint is decided on its own stream: what it is against need not even be on record. */
    @Override
    public List<Ref> onlyNamed() {
        return List.of(against);
    }

    @Override
    public ComplaintLodged event() {
        return event(List.of());
    }

    ComplaintLodged event(List<Ref> conflictsWith) {
        return new ComplaintLodged(
                complaint, against, complainant, occurrence, basis, sources, asStated, conflictsWith);
    }
}
