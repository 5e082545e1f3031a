package dev.acta.server.fuzz;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.acta.issuer.folder.Rights;
import dev.acta.server.standalone.StandaloneServer;
import java.io.IOException;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;

/**
 * Tokens of a server.
 *
 * @param good of a client that may do everything
 * @param second of another such client
 * @param form the body by which a client gets one
 * @param others one of a client that may do little, and such as nobody takes
 */
record TokensSent(String good, String second, String form, List<String> others) {
    private static final Rights ALL = new Rights(
            Rights.SCOPES,
            List.of("platform:*", "government:*", "institute:*", "authority:AQ/rehearsal", "steward", "investigator"),
            Rights.EVERYBODY,
            List.of());

    static TokensSent of(StandaloneServer server) {
        server.issuer().addClient("desk", ALL);
        server.issuer().addClient("second", ALL);
        server.issuer().addClient("narrow", Rights.to("timeline"));
        String good = server.token("desk");
        try {
            JWTClaimsSet claims = Objects.requireNonNull(SignedJWT.parse(good).getJWTClaimsSet());
            RSAKey own = JWKSet.load(
                            server.folder().resolve("issuer/signing-keys").toFile())
                    .getKeys()
                    .getFirst()
                    .toRSAKey();
            Date past = Date.from(Instant.parse("2020-06-11T00:00:00Z"));
            JWTClaimsSet expired =
                    new JWTClaimsSet.Builder(claims).expirationTime(past).build();
            JWTClaimsSet elsewhere = new JWTClaimsSet.Builder(claims)
                    .issuer("https://elsewhere.example")
                    .build();
            RSAKey foreign = new RSAKeyGenerator(2048).keyID(own.getKeyID()).generate();
            return new TokensSent(
                    good,
                    server.token("second"),
                    "grant_type=client_credentials&client_id=narrow&client_secret="
                            + server.issuer().secretOf("narrow"),
                    List.of(
                            server.token("narrow"),
                            signed(expired, own),
                            signed(elsewhere, own),
                            signed(claims, foreign),
                            good.substring(0, good.length() - 9),
                            good.substring(good.indexOf('.')),
                            "eyJhbGciOiJub25lIn0." + good.split("\\.", -1)[1] + ".",
                            "x.y.z"));
        } catch (IOException | ParseException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String signed(JWTClaimsSet claims, RSAKey key) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }
}
