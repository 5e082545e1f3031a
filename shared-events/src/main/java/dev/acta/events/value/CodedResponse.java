package dev.acta.events.value;

import org.jspecify.annotations.Nullable;

/**
 * A kind of reaction, and whether the statement is one in so many words or by somebody's reading.
 *
 * @param inferredBy whose reading; present exactly where it is INFERRED
 */
public record CodedResponse(
        ResponseType type, ClaimBasis basis, @Nullable Ref inferredBy) {
    public CodedResponse {
        basis.requireInferredBy(inferredBy);
    }

    public static CodedResponse stated(ResponseType type) {
        return new CodedResponse(type, ClaimBasis.STATED, null);
    }
}
