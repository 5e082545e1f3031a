package dev.acta.command.liftaccountrestriction;

import dev.acta.command.stream.Intent;
import dev.acta.events.AccountRestrictionLifted;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Decision;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Let an account be used again. */
public record LiftAccountRestriction(
        Ref restriction,
        Decision decision,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements Intent {
    public LiftAccountRestriction {
        sources = List.copyOf(sources);
    }

    @Override
    public AccountRestrictionLifted event() {
        return event(List.of());
    }

    AccountRestrictionLifted event(List<Ref> conflictsWith) {
        return new AccountRestrictionLifted(restriction, decision, occurrence, basis, sources, asStated, conflictsWith);
    }
}
