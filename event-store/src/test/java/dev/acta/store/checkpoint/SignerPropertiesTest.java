package dev.acta.store.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.acta.log.note.SigningKey;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SignerPropertiesTest {

    @TempDir
    private Path folder;

    private static SignerProperties bind(Map<String, String> properties) {
        Map<String, String> full = new HashMap<>();
        properties.forEach((key, value) -> full.put("acta.signer." + key, value));
        return new Binder(new MapConfigurationPropertySource(full)).bindOrCreate("acta.signer", SignerProperties.class);
    }

    @Test
    void itsDefaultsAreThoseOfTheDocs() {
        SignerProperties signer = bind(Map.of());

        assertThat(signer.interval()).isEqualTo(Duration.ofSeconds(1));
        assertThat(signer.keyFile()).isNull();
        assertThat(signer.checkpointFile()).isNull();
        assertThat(signer.witness()).isNull();
        assertThat(signer.verifierKeys()).isEmpty();
        assertThat(LogKeys.of(signer).canSign()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"interval, 99ms", "interval, 61s"})
    void whatLiesOutsideItsBoundsIsRefusedByName(String key, String value) {
        assertThatThrownBy(() -> bind(Map.of(key, value))).rootCause().hasMessageContaining("acta.signer." + key);
    }

    @Test
    void aWitnessIsReadWhereItIsWrittenUnlessSaidOtherwise() {
        Map<String, String> witness = new HashMap<>(
                Map.of("key-file", "k", "witness.url", "https://w.example/a", "witness.key", "w.example+1+2"));
        assertThat(bind(witness).witness()).satisfies(it -> {
            assertThat(it).isNotNull();
            assertThat(it.monitoring()).isEqualTo(URI.create("https://w.example/a"));
        });

        witness.put("witness.monitoring-url", "https://w.example/b");
        assertThat(bind(witness).witness()).satisfies(it -> {
            assertThat(it).isNotNull();
            assertThat(it.monitoring()).isEqualTo(URI.create("https://w.example/b"));
        });
    }

    @Test
    void aKeyWantsAStoreAndAStoreWantsAKey() {
        assertThatThrownBy(() -> bind(Map.of("key-file", "k")))
                .rootCause()
                .hasMessageContaining("acta.signer.checkpoint-file");
        assertThatThrownBy(() -> bind(Map.of("checkpoint-file", "c")))
                .rootCause()
                .hasMessageContaining("acta.signer.verifier-keys");
        assertThat(bind(Map.of("checkpoint-file", "c", "verifier-keys", "a,b")).verifierKeys())
                .containsExactly("a", "b");
    }

    @Test
    void theKeyFileHasAKeyALine() throws IOException {
        SigningKey first = SigningKey.generate("log.example/a");
        SigningKey second = SigningKey.generate("log.example/a");
        LogKeys keys = LogKeys.of(with(keyFile("rw-------", first.toText() + "\n" + second.toText() + "\n")));

        assertThat(keys.canSign()).isTrue();
        assertThat(keys.origin()).isEqualTo("log.example/a");
        assertThat(keys.signing())
                .extracting(SigningKey::verifierKey)
                .containsExactly(first.verifierKey(), second.verifierKey());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----"})
    void aKeyFileThatOthersMayOpenIsRefused(String permissions) throws IOException {
        SignerProperties signer =
                with(keyFile(permissions, SigningKey.generate("a").toText()));

        assertThatThrownBy(() -> LogKeys.of(signer)).hasMessageContaining("chmod 600");
    }

    @Test
    void keysOfTwoOriginsAreRefused() throws IOException {
        SignerProperties signer = with(keyFile(
                "rw-------",
                SigningKey.generate("a").toText() + "\n"
                        + SigningKey.generate("b").toText()));

        assertThatThrownBy(() -> LogKeys.of(signer)).hasMessageContaining("origin");
    }

    @Test
    void aKeyFileWithoutAKeyIsRefused() throws IOException {
        SignerProperties signer = with(keyFile("rw-------", "\n"));

        assertThatThrownBy(() -> LogKeys.of(signer)).hasMessageContaining("no signing key");
    }

    private Path keyFile(String permissions, String content) throws IOException {
        Path file = Files.writeString(folder.resolve("signer.key"), content);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }

    private static SignerProperties with(Path keyFile) {
        return bind(Map.of("key-file", keyFile.toString(), "checkpoint-file", "checkpoint"));
    }
}
