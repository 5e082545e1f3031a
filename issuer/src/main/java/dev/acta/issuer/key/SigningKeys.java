package dev.acta.issuer.key;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import dev.acta.issuer.folder.BrokenFile;
import dev.acta.issuer.folder.IssuerFolder;
import dev.acta.issuer.folder.OwnerOnly;
import dev.acta.issuer.folder.WatchedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/**
 * The file {@code signing-keys}, a JWK set (RFC 7517): first the private key that signs (RS256), made at the first
 * start, then the public parts of those that signed before, each until no token signed by it can count any more.
 */
public final class SigningKeys implements JWKSource<SecurityContext> {

    /** The longest that a token may live, and therefore how long an old public key is kept. */
    public static final Duration LONGEST_TOKEN = Duration.ofHours(24);

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);
    private static final int BITS = 3072;

    private final IssuerFolder folder;
    private final Path file;
    private final Duration lifetime;
    private final Clock clock;
    private final WatchedFile<JWKSet> watched;

    /**
     * Makes a key if there is none.
     *
     * @param lifetime how old the signing key may become before another one takes its place
     * @throws BrokenFile if the file is there and cannot be used
     */
    public SigningKeys(IssuerFolder folder, Duration lifetime, Clock clock) {
        this.folder = folder;
        this.file = folder.path().resolve("signing-keys");
        this.lifetime = lifetime;
        this.clock = clock;
        this.watched = new WatchedFile<>(file, SigningKeys::parse);
        folder.change(() -> {
            if (!Files.exists(file)) {
                write(List.of(generate()));
            }
            return file;
        });
        watched.get();
    }

    /** Lets a new key sign from now on and gives its id; tokens signed by the old one go on to count. */
    public String rotate() {
        rotateIf(watched.get(), true);
        return signing();
    }

    /** The id of the key that signs. */
    public String signing() {
        JWKSet keys = watched.get();
        if (isTooOld(keys) && watched.trouble().isEmpty()) {
            rotateIf(keys, false);
        }
        return watched.get().getKeys().getFirst().getKeyID();
    }

    /** Why the file as it lies there is not what counts, if so. */
    public Optional<String> trouble() {
        return watched.trouble();
    }

    @Override
    public List<JWK> get(JWKSelector selector, SecurityContext context) {
        Instant now = clock.instant();
        return selector.select(new JWKSet(watched.get().getKeys().stream()
                .filter(key -> key.getExpirationTime() == null
                        || key.getExpirationTime().toInstant().isAfter(now))
                .toList()));
    }

    private boolean isTooOld(JWKSet keys) {
        Date made = keys.getKeys().getFirst().getIssueTime();
        return made == null || made.toInstant().plus(lifetime).isBefore(clock.instant());
    }

    private void rotateIf(JWKSet seen, boolean inAnyCase) {
        folder.change(() -> {
            JWKSet keys = watched.get();
            // Somebody else may have done it meanwhile.
            if (inAnyCase || keys.equals(seen)) {
                write(rotated(keys));
            }
            return keys;
        });
    }

    private List<JWK> rotated(JWKSet keys) {
        Instant now = clock.instant();
        List<JWK> after = new ArrayList<>();
        after.add(generate());
        RSAKey before = keys.getKeys().getFirst().toPublicJWK().toRSAKey();
        after.add(new RSAKey.Builder(before)
                .expirationTime(Date.from(now.plus(LONGEST_TOKEN).plus(CLOCKS_DIFFER)))
                .build());
        keys.getKeys().stream()
                .skip(1)
                .filter(key -> key.getExpirationTime().toInstant().isAfter(now))
                .forEach(after::add);
        return after;
    }

    private RSAKey generate() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .issueTime(Date.from(clock.instant()))
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("RSA", e);
        }
    }

    private void write(List<JWK> keys) throws IOException {
        OwnerOnly.write(file, new JWKSet(keys).toString(false).getBytes(UTF_8));
    }

    private static JWKSet parse(Path file, byte[] bytes) {
        JWKSet keys;
        try {
            keys = JWKSet.parse(new String(bytes, UTF_8));
        } catch (ParseException _) {
            // Its message may quote the key.
            throw new BrokenFile(file, "is not a JWK set", null);
        }
        List<JWK> all = keys.getKeys();
        boolean usable = !all.isEmpty()
                && all.stream().allMatch(key -> key instanceof RSAKey && key.getKeyID() != null)
                && all.getFirst().isPrivate()
                && all.stream().skip(1).allMatch(key -> !key.isPrivate() && key.getExpirationTime() != null);
        if (!usable) {
            throw new BrokenFile(
                    file, "is not one private RSA key, with an id, and public ones after it that expire", null);
        }
        return keys;
    }
}
