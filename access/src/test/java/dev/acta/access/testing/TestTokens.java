package dev.acta.access.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import dev.acta.access.Caller;
import dev.acta.access.Claims;
import dev.acta.access.Scope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An issuer for tests: one key for all of a JVM's tests, and a key set on a port of this machine. */
public final class TestTokens {
    /** Whom the tokens say they are of. */
    public static final String ISSUER = "https://issuer.test";

    /** Whom they are for: what {@code acta.access.audience} is unless told otherwise. */
    public static final String AUDIENCE = "acta";

    private static final Duration LIFE = Duration.ofHours(1);
    private static final int KEY_BITS = 2_048;
    private static final RSAKey KEY = key("test");
    private static final RSAKey ANOTHER_KEY = key("another");
    private static final String KEY_SET = serve(new JWKSet(KEY.toPublicJWK()));

    private TestTokens() {}

    /** Settings by which a server takes these tokens, each {@code name=value}. */
    public static String[] springProperties() {
        return new String[] {
            "spring.security.oauth2.resourceserver.jwt.issuer-uri=" + ISSUER,
            "spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + KEY_SET
        };
    }

    /** A caller with every scope who reads everything. */
    public static Caller caller(String name, List<String> actsFor, List<String> recordsAbout) {
        return new Caller(name, actsFor, recordsAbout, List.of(Caller.ALL_PLATFORMS), EnumSet.allOf(Scope.class));
    }

    /** A good token, for an hour. */
    public static String token(Caller caller) {
        return token(caller, claims -> claims);
    }

    /** A token that is good but for what is changed of its claims. */
    public static String token(Caller caller, UnaryOperator<JWTClaimsSet.Builder> change) {
        return signed(KEY, change.apply(claims(caller)).build());
    }

    /** One that was good until an hour ago. */
    public static String expired(Caller caller) {
        return token(
                caller, claims -> claims.expirationTime(Date.from(Instant.now().minus(LIFE))));
    }

    /** One that names another issuer, though our key signed it. */
    public static String ofAnotherIssuer(Caller caller) {
        return token(caller, claims -> claims.issuer("https://another.test"));
    }

    /** One that another key signed. */
    public static String signedByAnother(Caller caller) {
        return signed(ANOTHER_KEY, claims(caller).build());
    }

    /** A good one that does not say which key signed it. */
    public static String withoutKeyId(Caller caller) {
        return signed(
                new RSAKey.Builder(KEY).keyID(null).build(), claims(caller).build());
    }

    /** One with {@code alg: none}. */
    public static String unsigned(Caller caller) {
        return new PlainJWT(claims(caller).build()).serialize();
    }

    private static JWTClaimsSet.Builder claims(Caller caller) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(caller.name())
                .issueTime(Date.from(now.minus(LIFE).minus(LIFE)))
                .expirationTime(Date.from(now.plus(LIFE)))
                .claim(Claims.SCOPE, caller.scopes().stream().map(Scope::word).collect(Collectors.joining(" ")))
                .claim(Claims.ACTS_FOR, caller.actsFor())
                .claim(Claims.RECORDS_ABOUT, caller.recordsAbout())
                .claim(Claims.READS, caller.reads());
    }

    /** A key pair with that id. */
    public static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(KEY_BITS).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A good token by that key. */
    public static String signedBy(RSAKey key, Caller caller) {
        return signed(key, claims(caller).build());
    }

    /** A good token with that {@code typ} in its header. */
    public static String typed(String type, Caller caller) {
        return signed(KEY, new JOSEObjectType(type), claims(caller).build());
    }

    /** A token with these claims, signed by that key. */
    public static String signed(RSAKey key, JWTClaimsSet claims) {
        return signed(key, null, claims);
    }

    private static String signed(RSAKey key, @Nullable JOSEObjectType type, JWTClaimsSet claims) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .type(type)
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String serve(JWKSet keys) {
        byte[] body = keys.toString().getBytes(StandardCharsets.UTF_8);
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/keys", exchange -> {
                exchange.getResponseHeaders().set("Content-Type", "application/jwk-set+json");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            server.start();
            return "http://127.0.0.1:" + server.getAddress().getPort() + "/keys";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
