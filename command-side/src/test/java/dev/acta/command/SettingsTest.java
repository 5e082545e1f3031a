package dev.acta.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.acta.command.bulk.BulkLimits;
import dev.acta.command.http.BodyLimits;
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
        outOfBounds("acta.command", CommandLimits.class, key, value);
    }

    @Test
    void bulkAndBodiesHaveDefaults() {
        assertThat(bind("acta.bulk", BulkLimits.class, Map.of())).isEqualTo(new BulkLimits(64, 16));
        assertThat(bind("acta.body", BodyLimits.class, Map.of()))
                .isEqualTo(new BodyLimits(DataSize.ofMegabytes(32), Duration.ofSeconds(10), DataSize.ofKilobytes(1)));
    }

    @ParameterizedTest
    @CsvSource({"window,0", "window,1025", "requests,0", "requests,257"})
    void bulkHasBounds(String key, String value) {
        outOfBounds("acta.bulk", BulkLimits.class, key, value);
    }

    @ParameterizedTest
    @CsvSource({"at-once,1023KB", "at-once,4097MB", "grace,99ms", "grace,301s", "slowest,0B", "slowest,1025KB"})
    void bodiesHaveBounds(String key, String value) {
        outOfBounds("acta.body", BodyLimits.class, key, value);
    }

    private static void outOfBounds(String prefix, Class<?> type, String key, String value) {
        assertThatThrownBy(() -> bind(prefix, type, Map.of(prefix + "." + key, value)))
                .hasRootCauseInstanceOf(IllegalArgumentException.class)
                .rootCause()
                .hasMessageContaining(prefix + "." + key + " is ");
    }

    private static <T> T bind(String prefix, Class<T> type, Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate(prefix, type);
    }
}
