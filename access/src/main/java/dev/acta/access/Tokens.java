package dev.acta.access;

import java.util.stream.Collectors;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/** Tells by its token who calls. */
final class Tokens implements AuthenticationManager {
    private final JwtDecoder decoder;

    Tokens(JwtDecoder decoder) {
        this.decoder = decoder;
    }

    /**
     * Checks a token.
     *
     * @throws InvalidBearerTokenException if it is not good
     * @throws IssuerUnavailable if that cannot be said now
     */
    @Override
    public Authentication authenticate(Authentication bearer) {
        return new KnownCaller(Claims.caller(decoded(((BearerTokenAuthenticationToken) bearer).getToken())));
    }

    private Jwt decoded(String token) {
        try {
            return decoder.decode(token);
        } catch (JwtValidationException e) {
            throw new InvalidBearerTokenException(faults(e), e);
        } catch (BadJwtException e) {
            throw new InvalidBearerTokenException(
                    "The token is no JWT with a signature by one of the issuer's keys in an algorithm that is taken", e);
        } catch (JwtDecoderInitializationException | JwtException e) {
            throw new IssuerUnavailable(e);
        }
    }

    private static String faults(JwtValidationException failure) {
        return failure.getErrors().stream()
                .map(OAuth2Error::getDescription)
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
