package dev.acta.events.value;

import org.jspecify.annotations.Nullable;

/**
 * The accounts of one role of one network that a release leaves out.
 *
 * @param reason the platform's, where it gave one
 */
public record HeldBack(
        Ref network,
        Role role,
        @Nullable Count accounts,
        @Nullable String reason) {
    public HeldBack {
        Require.kind("network", network, RefKind.NETWORK);
        Require.text("reason", reason, Require.QUOTATION);
    }
}
