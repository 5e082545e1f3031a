package dev.acta.server.contract;

import com.tngtech.archunit.core.domain.JavaClasses;
import dev.acta.command.intake.Receipt;
import dev.acta.command.refusal.Reason;
import dev.acta.command.roster.ListsAccounts;
import dev.acta.command.stream.Request;
import dev.acta.events.value.Role;
import dev.acta.server.contract.Schemas.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The command side's document: an operation a command. */
final class CommandDocument {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String PATH = "/v1/commands/";
    private static final List<String> PARAMETERS = List.of("IdempotencyKey", "IfMatch", "Prefer", "CorrelationId");
    private static final List<String> OF_ALL =
            List.of("unauthenticated", "missing-scope", "issuer-unavailable", "too-many-requests");
    /** Of commands that take lists of accounts in parts of their own. */
    private static final Set<Reason> OF_LISTS = Set.of(Reason.MALFORMED_MULTIPART, Reason.MANIFEST_INVALID);

    private final Sources sources;
    private final Schemas schemas;
    private final Refusals refusals;
    private final ProblemTypes types;
    private final SortedMap<String, Class<? extends Request>> commands;
    private final Document document = new Document();

    CommandDocument(Sources sources, JavaClasses classes, ProblemTypes types) {
        this.sources = sources;
        this.types = types;
        this.schemas = new Schemas(sources);
        this.refusals = new Refusals(classes);
        this.commands = CommandTypes.in(classes);
    }

    SortedMap<String, Class<? extends Request>> commands() {
        return commands;
    }

    /** The page that lists them. */
    byte[] page() {
        return new CommandPage(commands, sources, refusals).page();
    }

    /** Texts in commands of which no limit is known. */
    List<String> unlimited() {
        return schemas.unlimited();
    }

    ObjectNode make() {
        ObjectNode written = Document.written("commands");
        ObjectNode bulk = (ObjectNode) written.at("/paths/~1v1~1commands/post");
        List<String> problems = new ArrayList<>(OF_ALL);
        bulk.remove("x-problems").forEach(it -> problems.add(it.stringValue()));
        problems.add(Reason.BULK_STOPPED.slug());
        new ProblemSchemas(types, schemas.components()).add((ObjectNode) bulk.required("responses"), problems);
        schemas.record(Receipt.class, View.SHOWN);
        // What a caller prefers may add to it.
        Objects.requireNonNull(schemas.components().get("Receipt")).remove("additionalProperties");
        commands.forEach((name, body) -> document.paths().putObject(PATH + name).set("post", operation(name, body)));
        written.withObject("/components/schemas/BulkLine/properties").set("command", names());
        written.withObject("/components/schemas/BulkLine/properties").set("body", bodies());
        document.add(written);
        document.schemas(schemas.components());
        return document.sorted();
    }

    private ObjectNode names() {
        ObjectNode schema = JSON.objectNode().put("type", "string");
        ArrayNode names = schema.putArray("enum");
        commands.keySet().forEach(names::add);
        return schema;
    }

    private ObjectNode bodies() {
        ObjectNode schema = JSON.objectNode();
        ArrayNode anyOf = schema.putArray("anyOf");
        commands.values().forEach(body -> anyOf.add(Schemas.reference(Schemas.name(body))));
        return schema;
    }

    private ObjectNode operation(String name, Class<? extends Request> body) {
        ObjectNode operation = JSON.objectNode();
        operation.put("operationId", name);
        operation.putArray("tags").add("commands");
        operation.put("summary", sources.of(body).summary());
        operation.putArray("security").addObject().putArray("token").add("commands");
        ArrayNode parameters = operation.putArray("parameters");
        PARAMETERS.forEach(it -> parameters.addObject().put("$ref", "#/components/parameters/" + it));
        operation.set("requestBody", content(name, body));
        ObjectNode responses = operation.putObject("responses");
        responses.putObject("200").put("$ref", "#/components/responses/Replayed");
        responses.putObject("201").put("$ref", "#/components/responses/Recorded");
        new ProblemSchemas(types, schemas.components()).add(responses, problems(body));
        return operation;
    }

    private List<String> problems(Class<? extends Request> body) {
        List<String> slugs = new ArrayList<>(OF_ALL);
        refusals.common().stream().map(Reason::slug).forEach(slugs::add);
        refusals.of(body).stream().map(Reason::slug).forEach(slugs::add);
        slugs.remove(Reason.BULK_STOPPED.slug());
        OF_LISTS.stream().map(Reason::slug).forEach(takesLists(body) ? slugs::add : slugs::remove);
        return slugs;
    }

    private ObjectNode content(String name, Class<? extends Request> body) {
        ObjectNode reference = schemas.record(body, View.SENT, CommandTypes.event(body));
        ObjectNode request = JSON.objectNode().put("required", true);
        ObjectNode content = request.putObject("content");
        ObjectNode json = content.putObject("application/json");
        json.set("schema", reference);
        ObjectNode examples = json.putObject("examples");
        CommandTypes.examples(name)
                .forEach((example, value) -> examples.putObject(example).set("value", value));
        if (takesLists(body)) {
            content.set("multipart/form-data", form(reference));
        }
        return request;
    }

    private static boolean takesLists(Class<?> body) {
        return ListsAccounts.class.isAssignableFrom(body);
    }

    private static ObjectNode form(ObjectNode command) {
        ObjectNode form = JSON.objectNode();
        ObjectNode schema = form.putObject("schema").put("type", "object");
        schema.put(
                "description",
                "The part command comes first, without accounts of its own; then a list for each role, or one list with a"
                        + " column role. Streamed, never held whole in memory.");
        ObjectNode parts = schema.putObject("properties");
        parts.set("command", command.deepCopy());
        ObjectNode encoding = form.putObject("encoding");
        encoding.putObject("command").put("contentType", "application/json");
        for (Role role : Role.values()) {
            list(parts, encoding, role.name().toLowerCase(Locale.ROOT));
        }
        list(parts, encoding, "accounts");
        schema.putArray("required").add("command");
        return form;
    }

    private static void list(ObjectNode parts, ObjectNode encoding, String name) {
        parts.set(name, Schemas.reference("AccountList"));
        encoding.putObject(name).put("contentType", "text/csv");
    }
}
