package dev.acta.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class ProjectionsPropertiesTest {

    @Test
    void withoutConfigurationTheDefaultsHold() {
        assertThat(bound(Map.of())).isEqualTo(new ProjectionsProperties(500, 10, Duration.ofSeconds(5), null));
    }

    @Test
    void whatLiesOutsideTheBoundsIsRefusedByItsKey() {
        assertThatThrownBy(() -> bound(Map.of("acta.projections.batch-events", "0")))
                .hasRootCauseMessage("acta.projections.batch-events is 0; it must lie between 1 and 10000");
        assertThatThrownBy(() -> bound(Map.of("acta.projections.connections", "3")))
                .hasRootCauseMessage("acta.projections.connections is 3; it must lie between 4 and 200");
        assertThatThrownBy(() -> bound(Map.of("acta.projections.patience", "2m")))
                .hasRootCauseMessage("acta.projections.patience is 120000; it must lie between 0 and 60000");
    }

    private static ProjectionsProperties bound(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("acta.projections", ProjectionsProperties.class);
    }
}
