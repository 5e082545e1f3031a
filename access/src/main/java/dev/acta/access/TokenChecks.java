package dev.acta.access;

import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** What a token must be beyond what Spring Security asks: for us, with an end, and with claims that can be read. */
final class TokenChecks implements OAuth2TokenValidator<Jwt> {
    private final String audience;

    TokenChecks(String audience) {
        this.audience = audience;
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        if (token.getAudience() == null || !token.getAudience().contains(audience)) {
            return failure("The claim aud does not have " + audience);
        }
        if (token.getExpiresAt() == null) {
            return failure("The claim exp is missing");
        }
        try {
            var _ = Claims.caller(token);
            return OAuth2TokenValidatorResult.success();
        } catch (InvalidClaim e) {
            return failure(String.valueOf(e.getMessage()));
        }
    }

    private static OAuth2TokenValidatorResult failure(String message) {
        return OAuth2TokenValidatorResult.failure(new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, message, null));
    }
}
