package dev.acta.command.http;

import dev.acta.command.refusal.Fault;
import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refusal;
import dev.acta.command.refusal.Refused;
import dev.acta.command.stream.Request;
import dev.acta.events.json.EventJson;
import dev.acta.events.json.JsonProblem;
import dev.acta.events.json.JsonProblems;
import dev.acta.events.value.CanonicalJson;
import dev.acta.events.value.InvalidValue;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON bodies of commands, strictly. */
final class Bodies {
    private static final JsonMapper JSON = EventJson.strictMapper();

    private final int most;

    /** @param most the largest body, in bytes */
    Bodies(int most) {
        this.most = most;
    }

    /**
     * A body, read.
     *
     * @param canonical the same for all bodies that say the same
     */
    record Body(Request request, byte[] canonical) {}

    Body read(InputStream content, Class<? extends Request> type) throws IOException {
        return read(text(content), type);
    }

    /** The whole of a body, as it is. */
    byte[] text(InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(most + 1);
        if (bytes.length > most) {
            throw tooLarge();
        }
        return bytes;
    }

    /** Whatever it says, in canonical JSON; empty where it is none. */
    static Optional<byte[]> canonical(byte[] bytes) {
        try {
            return Optional.of(CanonicalJson.bytes(JSON.readTree(bytes)));
        } catch (JacksonException | InvalidValue _) {
            return Optional.empty();
        }
    }

    /** A body that was read already. */
    static Body read(byte[] bytes, Class<? extends Request> type) {
        try {
            Request request = JSON.readValue(bytes, type);
            requireValid(request);
            return new Body(request, CanonicalJson.bytes(JSON.readTree(bytes)));
        } catch (JacksonException e) {
            throw Refused.because(refusal(JsonProblems.of(e)), e);
        }
    }

    Refused tooLarge() {
        return tooLarge(most);
    }

    /** @param most how many bytes it may have */
    static Refused tooLarge(int most) {
        return new Refused(
                Reason.PAYLOAD_TOO_LARGE, "The JSON body may have " + most + " bytes (acta.command.max-body)");
    }

    /** Whether it would become a valid event is no question of what is on record. */
    private static void requireValid(Request request) {
        try {
            request.requireValid();
        } catch (InvalidValue e) {
            String pointer = e.field().isEmpty() ? "" : "/" + e.field();
            throw Refused.because(
                    Refusal.of(
                            Reason.INVALID_VALUE,
                            (pointer + " " + e.getMessage()).strip(),
                            Fault.at(pointer, String.valueOf(e.getMessage()))),
                    e);
        }
    }

    static Refusal refusal(List<JsonProblem> problems) {
        JsonProblem first = problems.getFirst();
        Reason reason = switch (first.kind()) {
            case MALFORMED_JSON -> Reason.MALFORMED_JSON;
            case UNKNOWN_FIELD -> Reason.UNKNOWN_FIELD;
            case MISSING_FIELD -> Reason.MISSING_FIELD;
            case INVALID_VALUE -> Reason.INVALID_VALUE;
        };
        String place = first.pointer().isEmpty() ? "The body" : first.pointer();
        return new Refusal(
                reason,
                place + " " + first.message(),
                problems.stream()
                        .map(problem -> Fault.at(problem.pointer(), problem.message()))
                        .toList());
    }
}
