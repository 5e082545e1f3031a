package dev.acta.command.contract;

import dev.acta.access.Caller;
import dev.acta.access.Scope;
import dev.acta.access.testing.TestTokens;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A token that no command is taken with, although its client might send it with a good one. */
@SuppressWarnings("ImmutableEnumChecker") // its functions hold nothing
enum BadToken {
    NONE(401, caller -> null),
    NO_TOKEN_AT_ALL(401, caller -> "not-a-token"),
    EXPIRED(401, TestTokens::expired),
    OF_ANOTHER_ISSUER(401, TestTokens::ofAnotherIssuer),
    SIGNED_BY_ANOTHER(401, TestTokens::signedByAnother),
    UNSIGNED(401, TestTokens::unsigned),
    WITHOUT_THE_SCOPE(403, caller -> TestTokens.token(without(caller, Scope.COMMANDS)));

    private final int status;
    private final Function<Caller, @Nullable String> token;

    BadToken(int status, Function<Caller, @Nullable String> token) {
        this.status = status;
        this.token = token;
    }

    int status() {
        return status;
    }

    @Nullable
    String of(Client client) {
        return token.apply(client.caller());
    }

    private static Caller without(Caller caller, Scope scope) {
        Set<Scope> scopes = EnumSet.copyOf(caller.scopes());
        scopes.remove(scope);
        return new Caller(caller.name(), caller.actsFor(), caller.recordsAbout(), caller.reads(), scopes);
    }
}
