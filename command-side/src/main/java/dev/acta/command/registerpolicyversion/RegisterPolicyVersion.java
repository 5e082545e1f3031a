package dev.acta.command.registerpolicyversion;

import dev.acta.command.stream.Intent;
import dev.acta.events.PolicyVersionRegistered;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Period;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Register a version of a platform's rules; once more, by the platform itself, when its last day is set. */
public record RegisterPolicyVersion(
        Ref policy,
        String title,
        String textDigest,
        @Nullable String url,
        @Nullable String archiveUrl,
        @Nullable String language,
        Period inForce,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements Intent {
    public RegisterPolicyVersion {
        sources = List.copyOf(sources);
    }

    @Override
    public PolicyVersionRegistered event() {
        return event(List.of());
    }

    PolicyVersionRegistered event(List<Ref> conflictsWith) {
        return new PolicyVersionRegistered(
                policy,
                title,
                textDigest,
                url,
                archiveUrl,
                language,
                inForce,
                occurrence,
                basis,
                sources,
                asStated,
                conflictsWith);
    }
}
