package dev.acta.command.http;

import dev.acta.command.http.CheckpointProofs.EventProof;
import dev.acta.command.intake.Answer;
import dev.acta.command.intake.Receipt;
import dev.acta.command.refusal.Fault;
import dev.acta.command.refusal.Refusal;
import dev.acta.command.refusal.Refused;
import dev.acta.events.json.EventJson;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Answers as they go out: receipts, and problems as in RFC 9457. */
final class Answers {
    private static final JsonMapper JSON = EventJson.strictMapper();
    private static final String TYPES = "https://acta.dev/problems/";

    private Answers() {}

    static ResponseEntity<byte[]> receipt(Answer answer) {
        return response(answer).body(JSON.writeValueAsBytes(answer.receipt()));
    }

    /** The receipt, with the proofs beside what it says. */
    static ResponseEntity<byte[]> receipt(Answer answer, List<EventProof> proofs) {
        ObjectNode body = JSON.valueToTree(answer.receipt());
        body.set("proofs", JSON.valueToTree(proofs));
        return response(answer)
                .header("Preference-Applied", CommandHeaders.CHECKPOINT)
                .body(JSON.writeValueAsBytes(body));
    }

    private static BodyBuilder response(Answer answer) {
        Receipt receipt = answer.receipt();
        BodyBuilder response = ResponseEntity.status(answer.replayed() ? HttpStatus.OK : HttpStatus.CREATED)
                .location(URI.create("/v1/events/" + receipt.events().getFirst().position()))
                .contentType(MediaType.APPLICATION_JSON);
        if (answer.replayed()) {
            response.header("Idempotency-Replayed", "true");
        }
        return response;
    }

    static ResponseEntity<byte[]> problem(Refused refused) {
        Refusal refusal = refused.refusal();
        BodyBuilder response =
                ResponseEntity.status(refusal.reason().status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        Duration retryAfter = refused.retryAfter();
        if (retryAfter != null) {
            response.header(HttpHeaders.RETRY_AFTER, Long.toString(retryAfter.toSeconds()));
        }
        switch (refusal.reason()) {
            case METHOD_NOT_ALLOWED -> response.allow(HttpMethod.POST);
            case UNSUPPORTED_MEDIA_TYPE -> response.header(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON_VALUE);
            default -> {}
        }
        return response.body(JSON.writeValueAsBytes(Problem.of(refusal)));
    }

    /** The answer to a line of a bulk request. */
    static byte[] line(long number, Answer answer) {
        ObjectNode line = line(number, answer.replayed() ? HttpStatus.OK : HttpStatus.CREATED);
        if (answer.replayed()) {
            line.put("replayed", true);
        }
        line.set("receipt", JSON.valueToTree(answer.receipt()));
        return JSON.writeValueAsBytes(line);
    }

    /** The answer to a line of a bulk request that is not recorded. */
    static byte[] line(long number, Refused refused) {
        ObjectNode line =
                line(number, HttpStatus.valueOf(refused.refusal().reason().status()));
        Duration retryAfter = refused.retryAfter();
        if (retryAfter != null) {
            line.put("retryAfter", retryAfter.toSeconds());
        }
        line.set("problem", JSON.valueToTree(Problem.of(refused.refusal())));
        return JSON.writeValueAsBytes(line);
    }

    private static ObjectNode line(long number, HttpStatus status) {
        return JSON.createObjectNode().put("line", number).put("status", status.value());
    }

    record Problem(String type, String title, int status, String detail, List<Fault> errors) {
        static Problem of(Refusal refusal) {
            return new Problem(
                    TYPES + refusal.reason().slug(),
                    refusal.reason().title(),
                    refusal.reason().status(),
                    refusal.detail(),
                    refusal.faults());
        }
    }
}
