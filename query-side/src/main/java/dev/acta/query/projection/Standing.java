package dev.acta.query.projection;

import dev.acta.events.value.Ref;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What later events have made of an event, up to some position.
 *
 * @param corrections the positions of the corrections that are in it, in order
 * @param voidedBy the position of the event that says that it never happened
 * @param duplicateOf the {@code event:} that tells of the same fact, and is counted instead
 * @param unlinkedBy of a link, the position of the event that took it back
 */
public record Standing(
        List<Long> corrections,
        @Nullable Long voidedBy,
        @Nullable Ref duplicateOf,
        @Nullable Long unlinkedBy) {
    /** As it was recorded. */
    public static final Standing AS_RECORDED = new Standing(List.of(), null, null, null);

    public Standing {
        corrections = List.copyOf(corrections);
    }

    /** Whether it still says something: neither voided nor taken back. */
    public boolean stands() {
        return voidedBy == null && unlinkedBy == null;
    }

    Standing corrected(long by) {
        List<Long> all = new ArrayList<>(corrections);
        all.add(by);
        return new Standing(all, voidedBy, duplicateOf, unlinkedBy);
    }

    Standing voided(long by) {
        return new Standing(corrections, by, duplicateOf, unlinkedBy);
    }

    Standing duplicate(Ref of) {
        return new Standing(corrections, voidedBy, of, unlinkedBy);
    }

    Standing unlinked(long by) {
        return new Standing(corrections, voidedBy, duplicateOf, by);
    }
}
