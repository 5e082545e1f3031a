package dev.acta.server.standalone;

import dev.acta.server.postgres.EmbeddedDatabase;
import dev.acta.server.postgres.Login;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** What the standalone knows and its Spring application needs; no other configuration can overrule it. */
final class HandedOver {

    static final String ADDRESS = "127.0.0.1";

    private static final String ISSUER = "issuer";

    private HandedOver() {}

    /** Where HTTP is answered: for callers, and as the name of the issuer. */
    static URI address(int port) {
        return URI.create("http://%s:%d".formatted(ADDRESS, port));
    }

    static Map<String, Object> properties(EmbeddedDatabase database, int port, Readers readers) {
        URI address = address(port);
        Map<String, Object> properties = new HashMap<>();
        if (readers == Readers.EVERYBODY) {
            properties.put("acta.public", true);
        }
        properties.put("acta.issuer.url", address.toString());
        properties.put("acta.issuer.folder", database.folder().resolve(ISSUER).toString());
        properties.put("spring.security.oauth2.resourceserver.jwt.issuer-uri", address.toString());
        properties.put("spring.security.oauth2.resourceserver.jwt.jwk-set-uri", address + "/oauth2/jwks");
        properties.put("server.address", ADDRESS);
        properties.put("server.port", port);
        properties.put("acta.log.url", database.url());
        properties.put("acta.log.digest-key-file", database.digestKeyFile().toString());
        properties.put("acta.signer.key-file", database.signerKeyFile().toString());
        properties.put("acta.signer.checkpoint-file", database.checkpointFile().toString());
        putLogin(properties, "acta.log.owner", database.owner());
        putLogin(properties, "acta.log.command", database.command());
        putLogin(properties, "acta.log.query", database.query());
        putLogin(properties, "acta.log.eraser", database.eraser());
        return properties;
    }

    private static void putLogin(Map<String, Object> properties, String prefix, Login login) {
        properties.put(prefix + ".username", login.username());
        properties.put(prefix + ".password", login.password());
    }
}
