package dev.acta.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class AccessSettingsTest {
    @Test
    void settingsHaveDefaults() {
        assertThat(bound(Map.of())).isEqualTo(new AccessSettings("acta", 1_000, 2_000, 10_000, 100, 200));
    }

    @Test
    void theRecordIsNotPublicUnlessToldSo() {
        assertThat(isPublic(Map.of())).isFalse();
        assertThat(isPublic(Map.of("acta.public", "true"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "audience,' '",
        "requests-per-second,0",
        "requests-per-second,1000001",
        "burst,0",
        "burst,10000001",
        "lines-per-second,0",
        "lines-per-second,1000001",
        "anonymous-requests-per-second,0",
        "anonymous-burst,0"
    })
    void settingsHaveBounds(String key, String value) {
        assertThatThrownBy(() -> bound(Map.of("acta.access." + key, value)))
                .rootCause()
                .hasMessageContaining("acta.access." + key);
    }

    private static AccessSettings bound(Map<String, String> settings) {
        return binder(settings).bindOrCreate("acta.access", AccessSettings.class);
    }

    private static boolean isPublic(Map<String, String> settings) {
        return binder(settings).bindOrCreate("acta", PublicRecord.class).open();
    }

    private static Binder binder(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings));
    }
}
