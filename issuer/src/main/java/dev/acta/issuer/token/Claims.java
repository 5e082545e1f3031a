package dev.acta.issuer.token;

import dev.acta.issuer.folder.IssuerFolder;
import dev.acta.issuer.folder.Party;
import dev.acta.issuer.key.SigningKeys;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Writes into a token what its client or user may do at the time it is given. */
public final class Claims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private static final Logger SECURITY = LoggerFactory.getLogger("acta.security");

    private final IssuerFolder folder;
    private final SigningKeys keys;
    private final String audience;

    /**
     * Of the parties of a folder.
     *
     * @param audience for whom the tokens are
     */
    public Claims(IssuerFolder folder, SigningKeys keys, String audience) {
        this.folder = folder;
        this.keys = keys;
        this.audience = audience;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        context.getJwsHeader().keyId(keys.signing());
        if (!context.getTokenType().equals(OAuth2TokenType.ACCESS_TOKEN)) {
            return;
        }
        Party party = party(context);
        Set<String> scopes = ScopesOfUser.granted(context.getAuthorizedScopes(), party);
        String client = context.getRegisteredClient().getClientId();
        JwtClaimsSet.Builder claims = context.getClaims()
                .subject(party.id())
                .audience(List.of(audience))
                .claim("client_id", client)
                .claim("scope", String.join(" ", scopes))
                .claim("acta_acts_for", party.actsFor())
                .claim("acta_records_about", party.recordsAbout());
        if (!party.reads().isEmpty()) {
            claims.claim("acta_reads", party.reads());
        }
        SECURITY.info("token for {} by {}, scopes {}", party.id(), client, scopes);
    }

    /** Whoever has gone from the folder since, gets none. */
    private Party party(JwtEncodingContext context) {
        boolean itself = Objects.equals(context.getAuthorizationGrantType(), AuthorizationGrantType.CLIENT_CREDENTIALS);
        return (itself
                        ? folder.clients().find(context.getRegisteredClient().getClientId())
                        : folder.users().find(user(context)))
                .orElseThrow(() -> new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT));
    }

    private static String user(JwtEncodingContext context) {
        Authentication user = context.getPrincipal();
        return user == null ? "" : user.getName();
    }
}
