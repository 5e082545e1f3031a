package dev.acta.events.value;

import org.jspecify.annotations.Nullable;

/** Whether somebody said it, or somebody else read it out of what was said. */
public enum ClaimBasis {
    STATED,
    INFERRED;

    void requireInferredBy(@Nullable Ref inferredBy) {
        Require.impersonal("inferredBy", inferredBy);
        if ((this == INFERRED) != (inferredBy != null)) {
            throw new InvalidValue("inferredBy", "must say who inferred it where it is INFERRED, and only there");
        }
    }
}
