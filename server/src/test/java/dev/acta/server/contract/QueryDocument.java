package dev.acta.server.contract;

import com.tngtech.archunit.core.domain.JavaClasses;
import dev.acta.events.json.Vocabulary;
import dev.acta.server.contract.Schemas.View;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The query side's document: what is written by hand, filled with what the code knows. */
final class QueryDocument {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> ALWAYS = List.of(
            "invalid-parameter",
            "unauthenticated",
            "missing-scope",
            "too-many-requests",
            "internal-error",
            "log-unavailable",
            "issuer-unavailable");

    /** The scopes that nobody needs where the log is open to the public. */
    private static final Set<String> OPENED = Set.of("timeline", "log");

    private final JavaClasses classes;
    private final ProblemTypes types;
    private final Schemas schemas;
    private final Fillings fillings;

    QueryDocument(Sources sources, JavaClasses classes, ProblemTypes types) {
        this.classes = classes;
        this.types = types;
        this.schemas = new Schemas(sources);
        this.fillings = new Fillings(schemas.components());
    }

    ObjectNode make() {
        for (String type : Vocabulary.current().types()) {
            schemas.record(Vocabulary.current().eventOf(type), View.SHOWN);
        }
        Arrays.stream(Limits.Shape.values()).forEach(shape -> Forms.of(shape, schemas.components()));
        Refs.of(List.of(), schemas.components());
        Document document = new Document();
        ObjectNode written = Document.written("queries");
        ObjectNode paths = (ObjectNode) written.remove("paths");
        for (String mapping : Endpoints.of(classes)) {
            operations(mapping, paths, document.paths());
        }
        document.add(written);
        document.schemas(schemas.components());
        return (ObjectNode) fillings.filled(document.sorted());
    }

    private void operations(String mapping, ObjectNode written, ObjectNode paths) {
        String plain = Endpoints.plain(mapping);
        if (!written.has(plain)) {
            throw new IllegalStateException(mapping + " has no description in contract/queries.json");
        }
        List<Endpoints.Choice> choices = Endpoints.choices(mapping);
        if (choices.isEmpty()) {
            paths.putObject(plain).set("get", operation((ObjectNode) written.required(plain), "", ""));
            return;
        }
        Endpoints.Choice choice = choices.getFirst();
        for (String word : choice.words()) {
            String variable = "{" + choice.variable() + "}";
            paths.putObject(plain.replace(variable, word))
                    .set("get", operation((ObjectNode) written.required(plain), variable, word));
        }
    }

    private ObjectNode operation(ObjectNode written, String variable, String word) {
        ObjectNode operation = written.deepCopy();
        if (operation.remove("x-of") instanceof ObjectNode differences
                && differences.get(word) instanceof ObjectNode different) {
            Document.add(operation, different);
        }
        for (String text : List.of("operationId", "summary")) {
            operation.put(text, written.required(text).stringValue().replace(variable, word.replace('-', ' ')));
        }
        operation.put(
                "operationId", operation.required("operationId").stringValue().replace(' ', '-'));
        String scope = operation.remove("x-scope").stringValue();
        operation.set("security", security(scope));
        ObjectNode responses = operation.putObject("responses");
        JsonNode answer = operation.remove("x-answer");
        JsonNode content = operation.remove("x-content");
        List<String> problems = new ArrayList<>(ALWAYS);
        operation.remove("x-problems").forEach(it -> problems.add(it.stringValue()));
        if (answer != null) {
            responses.set("200", answer(answer.stringValue()));
            problems.add("not-acceptable");
        } else {
            responses.putObject("200").put("description", "As asked").set("content", content);
        }
        if (scope.equals("log")) {
            problems.add("not-authorised");
        }
        new ProblemSchemas(types, schemas.components()).add(responses, problems);
        return operation;
    }

    /** A log that is open to the public asks for no token where it is read, save for what is never public. */
    private static ArrayNode security(String scope) {
        ArrayNode security = JSON.arrayNode();
        security.addObject().putArray("token").add(scope);
        if (OPENED.contains(scope)) {
            security.addObject();
        }
        return security;
    }

    private static ObjectNode answer(String component) {
        ObjectNode response = JSON.objectNode().put("description", "As asked");
        ObjectNode headers = response.putObject("headers");
        for (String header : List.of("Acta-Position", "ETag", "Link")) {
            headers.putObject(header).put("$ref", "#/components/headers/" + header);
        }
        response.putObject("content").putObject("application/json").set("schema", Schemas.reference(component));
        return response;
    }
}
