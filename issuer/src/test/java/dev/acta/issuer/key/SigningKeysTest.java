package dev.acta.issuer.key;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.proc.SimpleSecurityContext;
import dev.acta.issuer.folder.BrokenFile;
import dev.acta.issuer.folder.IssuerFolder;
import dev.acta.issuer.folder.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SigningKeysTest {

    private static final Duration LIFETIME = Duration.ofDays(90);

    private final SettableClock clock = new SettableClock();
    private IssuerFolder folder;
    private Path file;

    @BeforeEach
    void open(@TempDir Path parent) {
        folder = IssuerFolder.open(parent.resolve("issuer"), Map.of());
        file = folder.path().resolve("signing-keys");
    }

    @Test
    void theFirstStartMakesAKeyForTheOwnerAlone() throws IOException {
        SigningKeys keys = keys();
        assertThat(ids(keys)).containsExactly(keys.signing());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(keys().signing()).isEqualTo(keys.signing());
    }

    @Test
    void anOldKeyIsKnownAsLongAsATokenOfItMayLiveAndItsPrivatePartIsGoneAtOnce() throws IOException {
        SigningKeys keys = keys();
        String first = keys.signing();
        keys.rotate();
        assertThat(keys.signing()).isNotEqualTo(first);
        assertThat(ids(keys)).containsExactly(keys.signing(), first);
        assertThat(Files.readString(file).split("\"d\"")).hasSize(2);

        clock.pass(SigningKeys.LONGEST_TOKEN);
        assertThat(ids(keys)).contains(first);
        clock.pass(Duration.ofMinutes(6));
        assertThat(ids(keys)).containsExactly(keys.signing());
        keys.rotate();
        assertThat(Files.readString(file)).doesNotContain(first);
    }

    @Test
    void aKeyThatIsTooOldSignsNoMore() {
        SigningKeys keys = keys();
        String first = keys.signing();
        clock.pass(LIFETIME);
        assertThat(keys.signing()).isEqualTo(first);
        clock.pass(Duration.ofSeconds(1));
        assertThat(keys.signing()).isNotEqualTo(first);
        assertThat(ids(keys)).contains(first);
    }

    @Test
    void aKeyMadeByAnotherProcessSignsFromThenOn() {
        SigningKeys keys = keys();
        SigningKeys others = keys();
        others.rotate();
        assertThat(keys.signing()).isEqualTo(others.signing());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{}", "{\"keys\": []}", "{\"keys\": [{\"kty\":\"oct\",\"kid\":\"a\",\"k\":\"c2VjcmV0\"}]}"})
    void aBrokenFileLeavesTheKeysThatWereAndStopsAStart(String content) throws IOException {
        SigningKeys keys = keys();
        String before = keys.signing();
        OwnerOnly.write(file, content.getBytes(UTF_8));
        assertThat(keys.signing()).isEqualTo(before);
        assertThat(keys.trouble())
                .hasValueSatisfying(
                        it -> assertThat(it).contains("signing-keys").doesNotContain("c2VjcmV0"));
        assertThatThrownBy(this::keys).isInstanceOf(BrokenFile.class);
    }

    private SigningKeys keys() {
        return new SigningKeys(folder, LIFETIME, clock);
    }

    private static List<String> ids(SigningKeys keys) {
        return keys.get(new JWKSelector(new JWKMatcher.Builder().build()), new SimpleSecurityContext()).stream()
                .map(JWK::getKeyID)
                .toList();
    }
}
