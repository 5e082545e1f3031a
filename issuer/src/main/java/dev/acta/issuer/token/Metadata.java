package dev.acta.issuer.token;

import dev.acta.issuer.folder.Rights;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.oauth2.core.oidc.OidcScopes;

/** What the issuer tells of itself: only what it does. */
public final class Metadata {

    private static final Set<String> TOLD = Set.of(
            "issuer",
            "authorization_endpoint",
            "token_endpoint",
            "jwks_uri",
            "response_types_supported",
            "code_challenge_methods_supported",
            "subject_types_supported",
            "id_token_signing_alg_values_supported");

    private Metadata() {}

    /** Takes away what an authorization server could do and this one does not. */
    public static void whatThereIs(Map<String, Object> claims) {
        claims.keySet().retainAll(TOLD);
        claims.put("grant_types_supported", List.of("client_credentials", "authorization_code"));
        claims.put(
                "token_endpoint_auth_methods_supported", List.of("client_secret_basic", "client_secret_post", "none"));
        claims.put(
                "scopes_supported",
                Stream.concat(Stream.of(OidcScopes.OPENID), Rights.SCOPES.stream())
                        .toList());
    }
}
