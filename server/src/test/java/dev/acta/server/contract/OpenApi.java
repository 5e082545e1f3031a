package dev.acta.server.contract;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The committed document of the whole, and what it says of a value. */
public final class OpenApi {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ADDRESS = "https://acta.dev/openapi.json";

    private final ObjectNode document;
    private final SchemaRegistry registry;

    private OpenApi(String text) {
        this.document = (ObjectNode) JSON.readTree(text);
        this.registry = SchemaRegistry.withDefaultDialect(
                Dialects.getOpenApi31(), builder -> builder.schemas(Map.of(ADDRESS, text)));
    }

    /** As it is committed. */
    public static OpenApi committed() {
        try {
            return new OpenApi(Files.readString(ContractFiles.WHOLE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ObjectNode document() {
        return document;
    }

    /** All of its paths. */
    public SortedSet<String> paths() {
        return new TreeSet<>(document.required("paths").propertyNames());
    }

    JsonNode schema(String component) {
        return document.required("components").required("schemas").required(component);
    }

    /** What a JSON pointer into the document, without the {@code #}, says is wrong with a value. */
    List<String> faults(String pointer, JsonNode value) {
        return registry.getSchema(SchemaLocation.of(ADDRESS + "#" + pointer)).validate(value).stream()
                .map(Error::toString)
                .toList();
    }

    /** What a component says is wrong with a value. */
    List<String> faultsOf(String component, JsonNode value) {
        return faults("/components/schemas/" + component, value);
    }
}
