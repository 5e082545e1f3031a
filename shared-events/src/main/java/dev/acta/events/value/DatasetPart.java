package dev.acta.events.value;

import org.jspecify.annotations.Nullable;

/** The accounts of one role of one network, as a data set holds them. */
public record DatasetPart(
        Ref network,
        Role role,
        @Nullable Count accounts,
        @Nullable Count posts) {
    public DatasetPart {
        Require.kind("network", network, RefKind.NETWORK);
    }
}
