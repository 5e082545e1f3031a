package dev.acta.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.acta.issuer.folder.Rights;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SettingsTest {

    @Test
    void haveDefaults() {
        assertThat(bind(Map.of()))
                .isEqualTo(new IssuerSettings(
                        URI.create("http://127.0.0.1:9000"),
                        Path.of("acta-issuer"),
                        "acta",
                        Duration.ofHours(1),
                        Duration.ofDays(90),
                        List.of("http://127.0.0.1:9000/signed-in"),
                        5,
                        Duration.ofMinutes(15),
                        FirstClients.standard()));
    }

    @Test
    void theFirstClientsAreThoseOfTheDocs() {
        assertThat(bind(Map.of()).firstClients())
                .containsOnlyKeys(
                        "platform", "monitor", "steward", "second-steward", "auditor", "investigator", "operator");
    }

    @Test
    void clientsThatAreConfiguredTakeTheirPlace() {
        assertThat(bind(Map.of(
                                "acta.issuer.first-clients.desk.scopes", "commands,timeline",
                                "acta.issuer.first-clients.desk.acts-for", "platform:rehearsal"))
                        .firstClients())
                .isEqualTo(Map.of("desk", Rights.to("commands", "timeline").actingFor("platform:rehearsal")));
    }

    @ParameterizedTest
    @CsvSource({
        "url,/relative",
        "url,http://example.org/?query",
        "audience,' '",
        "token-lifetime,59s",
        "token-lifetime,25h",
        "key-lifetime,23h",
        "key-lifetime,3651d",
        "attempts,0",
        "attempts,1001",
        "attempts-window,0s",
        "attempts-window,25h"
    })
    void haveBounds(String key, String value) {
        assertThatThrownBy(() -> bind(Map.of("acta.issuer." + key, value)))
                .rootCause()
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("acta.issuer." + key + " is ");
    }

    private static IssuerSettings bind(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("acta.issuer", IssuerSettings.class);
    }
}
