package dev.acta.query.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class ReaderRightsTest {

    @Test
    void theOneClientMaySeeEverythingUnlessItsScopesSayOtherwise() {
        assertThat(bound(Map.of()).scopes()).isEqualTo(Set.of("commands", "timeline", "personal", "log"));
        assertThat(bound(Map.of()).personal()).isTrue();
        assertThat(bound(Map.of("acta.client.scopes", "timeline")).personal()).isFalse();
    }

    private static ReaderRights bound(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("acta.client", ReaderRights.class);
    }
}
