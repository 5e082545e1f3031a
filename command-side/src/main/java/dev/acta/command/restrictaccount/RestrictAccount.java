package dev.acta.command.restrictaccount;

import dev.acta.command.stream.Intent;
import dev.acta.events.AccountRestricted;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Decision;
import dev.acta.events.value.Measure;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Personal;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Suspend or terminate one account.
 *
 * @param territories where: codes of ISO 3166-1, or EU; none for everywhere
 * @param end when it is to end by itself, where that was said
 */
public record RestrictAccount(
        Ref restriction,
        Personal<Ref> account,
        boolean publicCapacity,
        Measure measure,
        Decision decision,
        List<String> territories,
        @Nullable Occurrence end,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements Intent {
    public RestrictAccount {
        territories = List.copyOf(territories);
        sources = List.copyOf(sources);
    }

    @Override
    public AccountRestricted event() {
        return event(List.of());
    }

    AccountRestricted event(List<Ref> conflictsWith) {
        return new AccountRestricted(
                restriction,
                account,
                publicCapacity,
                measure,
                decision,
                territories,
                end,
                occurrence,
                basis,
                sources,
                asStated,
                conflictsWith);
    }
}
