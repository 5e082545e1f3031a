package dev.acta.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The document as OpenAPI has it; schemas are held to the meta schema of JSON Schema 2020-12. */
class DocumentTest {
    private static final OpenApi API = OpenApi.committed();

    @Test
    void isWellFormedOpenApi() {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Document.written("openapi-3.1"))
                        .validate(API.document())
                        .stream()
                        .map(Error::toString))
                .isEmpty();
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<String> references = new ArrayList<>();
        gather(API.document(), "$ref", references);
        assertThat(references)
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                API.document().at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    @Test
    void everyComponentIsUsed() {
        List<String> references = new ArrayList<>();
        gather(API.document(), "$ref", references);
        List<String> components = new ArrayList<>();
        API.document()
                .required("components")
                .properties()
                .forEach(kind -> kind.getValue()
                        .propertyNames()
                        .forEach(name -> components.add("#/components/" + kind.getKey() + "/" + name)));
        components.removeIf(name -> name.startsWith("#/components/securitySchemes/"));
        assertThat(references).containsAll(components);
    }

    @Test
    void noTwoOperationsHaveOneId() {
        List<String> ids = new ArrayList<>();
        gather(API.document().required("paths"), "operationId", ids);
        assertThat(ids).hasSizeGreaterThan(API.paths().size() - 1).doesNotHaveDuplicates();
    }

    @Test
    void nothingIsLeftToFill() {
        assertThat(API.document().toString()).doesNotContain("$fill").doesNotContain("\"x-");
    }

    private static void gather(JsonNode node, String member, List<String> found) {
        if (node.isObject() && node.path(member).isString()) {
            found.add(node.required(member).stringValue());
        }
        node.forEach(inner -> gather(inner, member, found));
    }
}
