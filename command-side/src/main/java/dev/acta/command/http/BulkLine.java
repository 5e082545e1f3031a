package dev.acta.command.http;

import dev.acta.command.bulk.Things;
import dev.acta.command.client.Authority;
import dev.acta.command.http.Bodies.Body;
import dev.acta.command.intake.Answer;
import dev.acta.command.intake.Submission;
import dev.acta.command.refusal.Fault;
import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refused;
import dev.acta.command.stream.Intent;
import dev.acta.command.stream.Request;
import dev.acta.events.json.EventJson;
import dev.acta.events.json.JsonProblems;
import dev.acta.events.value.CanonicalJson;
import dev.acta.events.value.InvalidValue;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.events.value.Require;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line of a bulk request: a command with what its headers would say.
 *
 * @param ifMatch a position
 */
record BulkLine(
        String command, String idempotencyKey, @Nullable Long ifMatch, JsonNode body) {
    private static final JsonMapper JSON = EventJson.strictMapper();

    /**
     * A line that can be recorded as far as its form goes, or may have been in an earlier form.
     *
     * @param answer what is done to have its answer
     * @param things what it has to keep its order with
     */
    record Read(String command, Function<JsonCommands, Answer> answer, Things things) {}

    /** @throws Refused if it has not the form of a line, or its body not that of its command */
    static Read read(byte[] text, Authority sender, @Nullable String correlationId) {
        return parse(text).submission(sender, correlationId);
    }

    private static BulkLine parse(byte[] text) {
        try {
            return JSON.readValue(text, BulkLine.class);
        } catch (JacksonException e) {
            throw Refused.because(Bodies.refusal(JsonProblems.of(e)), e);
        }
    }

    private Read submission(Authority sender, @Nullable String correlationId) {
        if (!CommandHeaders.isKey(idempotencyKey)) {
            throw invalid("/idempotencyKey", "must be a text of 1 to 255 visible ASCII characters");
        }
        if (ifMatch != null && (ifMatch < 0 || ifMatch > Require.MAX_INTEGER)) {
            throw invalid("/ifMatch", "must be a position, a whole number from 0");
        }
        byte[] canonical = canonical();
        Class<? extends Request> type = CommandNames.body(command);
        try {
            Body read = Bodies.read(canonical, type);
            Submission submission = new Submission(
                    sender, command, read.request(), read.canonical(), idempotencyKey, ifMatch, correlationId);
            return new Read(command, commands -> commands.take(submission), things(read.request()));
        } catch (Refused e) {
            return new Read(
                    command,
                    commands -> commands.recorded(sender, command, canonical, idempotencyKey, e),
                    new Things(Set.of(key()), Set.of(), false));
        }
    }

    private Things things(Request request) {
        Set<String> ids = Stream.concat(
                        Stream.of(key()),
                        Stream.concat(
                                newThing(request), request.newIds().stream().map(Ref::toString)))
                .collect(Collectors.toSet());
        Set<String> onlyNamed = request.onlyNamed().stream().map(Ref::toString).collect(Collectors.toSet());
        return Things.of(body, ids, onlyNamed, request.reachesUnnamedStreams());
    }

    private String key() {
        return "key " + idempotencyKey;
    }

    /** What it is recorded of, which a decision names further in; who acts keeps nothing back. */
    private static Stream<String> newThing(Request request) {
        return request instanceof Intent intent
                ? intent.event().subjects().stream()
                        .limit(1)
                        .filter(it -> it.kind() == RefKind.DECISION
                                && !request.onlyNamed().contains(it))
                        .map(Ref::toString)
                : Stream.empty();
    }

    private byte[] canonical() {
        try {
            return CanonicalJson.bytes(body);
        } catch (InvalidValue e) {
            throw invalid(e.field(), String.valueOf(e.getMessage()));
        }
    }

    private static Refused invalid(String pointer, String message) {
        return new Refused(Reason.INVALID_VALUE, pointer + " " + message, Fault.at(pointer, message));
    }
}
