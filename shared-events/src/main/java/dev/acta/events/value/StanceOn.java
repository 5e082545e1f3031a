package dev.acta.events.value;

import org.jspecify.annotations.Nullable;

/**
 * What a statement is about, and where it stands on that.
 *
 * @param stance null where it takes none
 * @param codedBy who read the stance out of the words; required with a stance, absent without
 */
public record StanceOn(
        Personal<Ref> about,
        @Nullable Stance stance,
        @Nullable Ref codedBy) {
    public StanceOn {
        Require.impersonal("codedBy", codedBy);
        if ((stance == null) != (codedBy == null)) {
            throw new InvalidValue("codedBy", "must say who coded the stance, and stand only with one");
        }
    }
}
