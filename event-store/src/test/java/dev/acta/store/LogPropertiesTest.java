package dev.acta.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class LogPropertiesTest {

    private static LogProperties bind(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties)).bindOrCreate("acta.log", LogProperties.class);
    }

    @Test
    void itsDefaultsAreThoseOfTheDocs() {
        LogProperties log = bind(Map.of("acta.log.url", "jdbc:postgresql://localhost/acta"));

        assertThat(log.queueEvents()).isEqualTo(20_000);
        assertThat(log.batchEvents()).isEqualTo(2_000);
        assertThat(log.batchBytes()).isEqualTo(16 << 20);
        assertThat(log.patience()).isEqualTo(Duration.ofSeconds(30));
        assertThat(log.poll()).isEqualTo(Duration.ofSeconds(1));
        assertThat(log.pageEvents()).isEqualTo(500);
        assertThat(log.owner()).isNull();
        assertThat(log.eraser()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "queue-events, 0",
        "queue-events, 1000001",
        "batch-events, 0",
        "batch-events, 100001",
        "batch-bytes, 65535",
        "batch-bytes, 268435457",
        "patience, 99ms",
        "patience, 601s",
        "poll, 9ms",
        "poll, 61s",
        "page-events, 0",
        "page-events, 10001"
    })
    void whatLiesOutsideItsBoundsIsRefusedByName(String key, String value) {
        assertThatThrownBy(() -> bind(Map.of("acta.log.url", "x", "acta.log." + key, value)))
                .rootCause()
                .hasMessageContaining("acta.log." + key);
    }

    @Test
    void aLoginDoesNotShowItsPassword() {
        assertThat(new LogProperties.Login("acta_command", "secret").toString()).isEqualTo("acta_command");
    }
}
