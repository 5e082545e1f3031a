package dev.acta.issuer.token;

import dev.acta.issuer.folder.Parties;
import dev.acta.issuer.folder.Party;
import dev.acta.issuer.folder.Rights;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2AuthorizationCodeRequestAuthenticationConverter;
import org.springframework.security.web.authentication.AuthenticationConverter;

/**
 * The page asks for what it could use; given is what its user has of that, and the answer names it (RFC 6749, section
 * 3.3).
 */
public final class ScopesOfUser implements AuthenticationConverter {

    private final AuthenticationConverter asked = new OAuth2AuthorizationCodeRequestAuthenticationConverter();
    private final Parties users;

    /** Of the users of a folder. */
    public ScopesOfUser(Parties users) {
        this.users = users;
    }

    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        Authentication read = asked.convert(request);
        return read instanceof OAuth2AuthorizationCodeRequestAuthenticationToken token
                        && token.getPrincipal() instanceof Authentication user
                        && user.isAuthenticated()
                ? users.find(user.getName())
                        .map(party -> narrowed(token, user, party))
                        .orElse(token)
                : read;
    }

    private static OAuth2AuthorizationCodeRequestAuthenticationToken narrowed(
            OAuth2AuthorizationCodeRequestAuthenticationToken token, Authentication user, Party party) {
        Map<String, Object> parameters = token.getAdditionalParameters();
        return new OAuth2AuthorizationCodeRequestAuthenticationToken(
                token.getAuthorizationUri(),
                token.getClientId(),
                user,
                token.getRedirectUri(),
                token.getState(),
                granted(token.getScopes(), party),
                parameters);
    }

    /** What a party has of what was asked for; unknown scopes stay, to be refused. */
    static Set<String> granted(Set<String> asked, Party party) {
        Set<String> granted = new LinkedHashSet<>(asked);
        granted.removeIf(
                scope -> Rights.SCOPES.contains(scope) && !party.scopes().contains(scope));
        return granted;
    }
}
