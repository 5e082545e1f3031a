package dev.acta.events;

import dev.acta.events.value.InvalidValue;
import dev.acta.events.value.Personal;
import dev.acta.events.value.RedressOutcome;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.events.value.Require;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What redress is sought against and what it changes: a decision, whether to act or not to, or a single measure. */
final class Measures {
    static final RefKind[] KINDS = {RefKind.DECISION, RefKind.RESTRICTION, RefKind.LABEL, RefKind.NETWORK};

    private Measures() {}

    static void require(String field, @Nullable Ref measure, Ref platform) {
        Require.kind(field, measure, KINDS);
        requireOf(field, measure, platform);
    }

    /** The complaint or the dispute itself, unless it was erased. */
    static void requireMatter(String field, @Nullable Personal<Ref> matter, Ref platform, RefKind... kinds) {
        if (matter != null) {
            matter.known().ifPresent(ref -> {
                Require.kind(field, ref, kinds);
                requireOf(field, ref, platform);
            });
        }
    }

    /** A copy of those that an outcome changes; none where it changes nothing. */
    static List<Ref> changed(List<Ref> changes, RedressOutcome outcome, Ref platform) {
        if (!outcome.reverses() && !changes.isEmpty()) {
            throw new InvalidValue("changes", "must be empty where the outcome is " + outcome);
        }
        return all("changes", changes, platform);
    }

    static List<Ref> all(String field, List<Ref> measures, Ref platform) {
        List<Ref> copy = Require.list(field, measures);
        for (int i = 0; i < copy.size(); i++) {
            require(field + "/" + i, copy.get(i), platform);
        }
        Require.distinct(field, copy, Function.identity());
        return copy;
    }

    private static void requireOf(String field, @Nullable Ref ref, Ref platform) {
        if (ref != null && !ref.ownedBy().equals(platform.id())) {
            throw new InvalidValue(field, "must be of " + platform.id());
        }
    }
}
