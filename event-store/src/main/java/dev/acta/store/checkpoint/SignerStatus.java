package dev.acta.store.checkpoint;

import org.jspecify.annotations.Nullable;

/**
 * How this node's signer stands.
 *
 * @param role whether it signs
 * @param trouble why it cannot sign just now; null while it can, or need not
 */
public record SignerStatus(Role role, @Nullable String trouble) {

    /** What a node is to the log's signing. */
    public enum Role {
        /** It has no key. */
        NONE,
        /** It signs once the elected node is gone. */
        STANDING_BY,
        /** It signs. */
        ELECTED
    }
}
