package dev.acta.command.labelaccount;

import dev.acta.command.stream.Intent;
import dev.acta.events.AccountLabelled;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Decision;
import dev.acta.events.value.LabelContent;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Personal;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Put a label on an account. */
public record LabelAccount(
        Personal<Ref> account,
        boolean publicCapacity,
        Ref label,
        Decision decision,
        LabelContent content,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements Intent {
    public LabelAccount {
        sources = List.copyOf(sources);
    }

    @Override
    public AccountLabelled event() {
        return event(List.of());
    }

    AccountLabelled event(List<Ref> conflictsWith) {
        return new AccountLabelled(
                account, publicCapacity, label, decision, content, occurrence, basis, sources, asStated, conflictsWith);
    }

    @Override
    public List<Ref> newIds() {
        return basis == Basis.FIRST_PARTY ? List.of(label) : List.of();
    }
}
