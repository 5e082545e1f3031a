package dev.acta.server.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.server.contract.Endpoints;
import dev.acta.server.contract.OpenApi;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class MappedEndpointsTest {
    private static final String COMMAND = "/v1/commands/{name}";
    /** Not mapped by our controllers. */
    private static final Set<String> OTHERS = Set.of("/actuator/health", "/v3/api-docs");

    @Test
    void everyMappedEndpointIsInTheDocumentAndTheOtherWayRound(@TempDir Path parent) {
        SortedSet<String> documented = new TreeSet<>();
        try (StandaloneServer server = StandaloneServer.start(parent.resolve("data"), 0)) {
            server.application()
                    .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                    .getHandlerMethods()
                    .forEach((mapping, method) -> {
                        String owner = method.getBeanType().getPackageName();
                        // The pages of the issuer are for people.
                        if (owner.startsWith("dev.acta") && !owner.startsWith("dev.acta.issuer")) {
                            mapping.getPatternValues().forEach(it -> documented.addAll(Endpoints.documented(it)));
                        }
                    });
        }
        SortedSet<String> inDocument = new TreeSet<>(OpenApi.committed().paths());
        assertThat(inDocument).containsAll(OTHERS).anyMatch(path -> path.startsWith("/v1/commands/"));
        inDocument.removeAll(OTHERS);
        inDocument.removeIf(path -> path.startsWith("/v1/commands/"));
        assertThat(documented.remove(COMMAND)).isTrue();
        // A name is missing there: it answers that it is.
        documented.remove("/v1/commands/");
        assertThat(documented).isEqualTo(inDocument);
    }
}
