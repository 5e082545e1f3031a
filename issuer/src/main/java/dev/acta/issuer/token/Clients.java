package dev.acta.issuer.token;

import dev.acta.issuer.folder.Parties;
import dev.acta.issuer.folder.Party;
import dev.acta.issuer.folder.Rights;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/**
 * The clients of the folder, which have secrets and ask for themselves; and {@code page}, which has none and asks for
 * whoever signs in.
 */
public final class Clients implements RegisteredClientRepository {

    /** The public client's id. */
    public static final String PAGE = "page";

    private static final Duration CODE = Duration.ofMinutes(5);

    private final Parties clients;
    private final TokenSettings tokens;
    private final RegisteredClient page;

    /**
     * Those of a folder.
     *
     * @param lifetime of tokens
     * @param pages where codes may be sent
     */
    public Clients(Parties clients, Duration lifetime, List<String> pages) {
        this.clients = clients;
        this.tokens = TokenSettings.builder()
                .accessTokenTimeToLive(lifetime)
                .authorizationCodeTimeToLive(CODE)
                .build();
        this.page = RegisteredClient.withId(PAGE)
                .clientId(PAGE)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUris(uris -> uris.addAll(pages))
                .scope(OidcScopes.OPENID)
                .scopes(scopes -> scopes.addAll(Rights.SCOPES))
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(tokens)
                .build();
    }

    /** Clients are changed in their file only. */
    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("clients.json is changed by its owner");
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String id) {
        return id.equals(PAGE) ? page : clients.find(id).map(this::registered).orElse(null);
    }

    private RegisteredClient registered(Party client) {
        return RegisteredClient.withId(client.id())
                .clientId(client.id())
                .clientSecret(client.hash())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scopes(scopes -> scopes.addAll(client.scopes()))
                .tokenSettings(tokens)
                .build();
    }
}
