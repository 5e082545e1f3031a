package dev.acta.command.restrictservice;

import dev.acta.command.stream.Intent;
import dev.acta.events.ServiceRestricted;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Decision;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Personal;
import dev.acta.events.value.Ref;
import dev.acta.events.value.ServiceMeasure;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stop or restrict the service that an account gets.
 *
 * @param territories where: codes of ISO 3166-1, or EU; none for everywhere
 * @param end when it is to end by itself, where that was said
 */
public record RestrictService(
        Ref restriction,
        Personal<Ref> account,
        boolean publicCapacity,
        ServiceMeasure measure,
        Decision decision,
        List<String> territories,
        @Nullable Occurrence end,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements Intent {
    public RestrictService {
        territories = List.copyOf(territories);
        sources = List.copyOf(sources);
    }

    @Override
    public ServiceRestricted event() {
        return event(List.of());
    }

    ServiceRestricted event(List<Ref> conflictsWith) {
        return new ServiceRestricted(
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
