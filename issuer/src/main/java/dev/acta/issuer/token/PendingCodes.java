package dev.acta.issuer.token;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/**
 * Authorization codes until they expire, used or not, in memory. Nothing else of an authorization is kept, because
 * nothing asks after it: a token says all there is to say about itself.
 */
public final class PendingCodes implements OAuth2AuthorizationService {

    private static final String CODE = "code";

    /** Only who has logged in gets a code; the oldest go first. */
    private static final int MOST = 10_000;

    private final Clock clock;
    private final Map<String, OAuth2Authorization> byCode = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, OAuth2Authorization> eldest) {
            return size() > MOST;
        }
    };

    /** None yet. */
    public PendingCodes(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void save(OAuth2Authorization authorization) {
        byCode.values().removeIf(this::isOver);
        OAuth2AuthorizationCode code = code(authorization);
        if (code != null) {
            byCode.put(code.getTokenValue(), authorization);
        }
    }

    private boolean isOver(OAuth2Authorization pending) {
        OAuth2AuthorizationCode code = code(pending);
        Instant expires = code == null ? null : code.getExpiresAt();
        return expires == null || expires.isBefore(clock.instant());
    }

    @Override
    public synchronized void remove(OAuth2Authorization authorization) {
        byCode.values().removeIf(pending -> pending.getId().equals(authorization.getId()));
    }

    @Override
    public synchronized @Nullable OAuth2Authorization findById(String id) {
        return byCode.values().stream()
                .filter(pending -> pending.getId().equals(id))
                .findFirst()
                .orElse(null);
    }

    @Override
    public synchronized @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        return type == null || type.getValue().equals(CODE) ? byCode.get(token) : null;
    }

    private static @Nullable OAuth2AuthorizationCode code(OAuth2Authorization authorization) {
        var token = authorization.getToken(OAuth2AuthorizationCode.class);
        return token == null ? null : token.getToken();
    }
}
