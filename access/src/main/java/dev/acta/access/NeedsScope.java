package dev.acta.access;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/**
 * Lets callers through whose token has a scope.
 *
 * @param open whether everybody is let through
 */
record NeedsScope(Scope scope, boolean open) implements AuthorizationManager<RequestAuthorizationContext> {
    NeedsScope(Scope scope) {
        this(scope, false);
    }

    /** Whether the caller was let through, and what it took. */
    record Answer(Scope scope, boolean isGranted) implements AuthorizationResult {}

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> caller, RequestAuthorizationContext request) {
        return new Answer(scope, open || has(caller.get()));
    }

    private boolean has(@Nullable Authentication caller) {
        return caller instanceof KnownCaller known && known.caller().has(scope);
    }
}
