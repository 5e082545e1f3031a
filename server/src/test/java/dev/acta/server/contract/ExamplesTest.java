package dev.acta.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.stream.Request;
import dev.acta.events.json.EventJson;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class ExamplesTest {
    private static final OpenApi API = OpenApi.committed();
    private static final SortedMap<String, Class<? extends Request>> COMMANDS =
            CommandTypes.in(ContractFiles.classes("dev.acta.command"));

    @ParameterizedTest
    @MethodSource("commands")
    void everyExampleIsReadByTheServerAndValidByItsSchema(String command, Class<? extends Request> body) {
        JsonNode content = API.document()
                .required("paths")
                .required("/v1/commands/" + command)
                .at("/post/requestBody/content/application~1json");
        assertThat(content.required("examples")).isNotEmpty();
        content.required("examples").forEach(example -> {
            JsonNode value = example.required("value");
            assertThat(API.faultsOf(Schemas.name(body), value))
                    .as(value.toString())
                    .isEmpty();
            EventJson.strictMapper().treeToValue(value, body).requireValid();
        });
    }

    static Stream<Arguments> commands() {
        return COMMANDS.entrySet().stream().map(it -> Arguments.of(it.getKey(), it.getValue()));
    }

    @Test
    void theExampleOfAReceiptIsValid() {
        JsonNode receipt = API.document().at("/components/examples/receipt/value");
        assertThat(API.faultsOf("ProvenReceipt", receipt)).isEmpty();
    }
}
