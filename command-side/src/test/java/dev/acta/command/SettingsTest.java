package dev.acta.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

class SettingsTest {
    @Test
    void limitsHaveDefaults() {
        CommandLimits limits = bind("acta.command", CommandLimits.class, Map.of());
        assertThat(limits)
                .isEqualTo(new CommandLimits(
                        DataSize.ofMegabytes(1), DataSize.ofGigabytes(1), 5_000_000, 2, Duration.ofHours(24)));
    }

    @ParameterizedTest
    @CsvSource({
        "max-body,1B",
        "max-body,17MB",
        "max-manifest,1B",
        "max-manifest,65GB",
        "max-rows,0",
        "max-rows,50000001",
        "uploads,0",
        "uploads,5",
        "sweep-after,59m",
        "sweep-after,31d"
    })
    void limitsHaveBounds(String key, String value) {
        assertThatThrownBy(() -> bind("acta.command", CommandLimits.class, Map.of("acta.command." + key, value)))
                .hasRootCauseInstanceOf(IllegalArgumentException.class)
                .rootCause()
                .hasMessageContaining("acta.command." + key + " is ");
    }

    private static <T> T bind(String prefix, Class<T> type, Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate(prefix, type);
    }
}
