package dev.acta.query.http;

import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Turns what goes wrong in this side's controllers into problems (RFC 9457); what happened inside stays inside. */
@RestControllerAdvice(basePackages = "dev.acta.query")
final class QueryProblems {

    private static final Logger LOG = LoggerFactory.getLogger(QueryProblems.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TYPES = "https://acta.dev/problems/";

    @ExceptionHandler
    ResponseEntity<byte[]> refused(Refusal refusal) {
        String detail = String.valueOf(refusal.getMessage());
        ObjectNode body = body(refusal.problem(), detail);
        if (refusal.parameter() != null) {
            body.putArray("errors")
                    .addObject()
                    .put("parameter", refusal.parameter())
                    .put("message", detail);
        }
        return answer(refusal.problem(), body, refusal.retryAfter());
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<byte[]> unavailable(RuntimeException failure) {
        LOG.error("The database did not answer", failure);
        ObjectNode body = body(QueryProblem.LOG_UNAVAILABLE, "The database cannot be read at present");
        return answer(QueryProblem.LOG_UNAVAILABLE, body, Duration.ofSeconds(1));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> failed(RuntimeException failure) {
        UUID reference = UUID.randomUUID();
        LOG.error("A request failed, reference {}", reference, failure);
        String detail = "It is not your fault. Who runs this server finds more under the reference " + reference;
        return answer(QueryProblem.INTERNAL_ERROR, body(QueryProblem.INTERNAL_ERROR, detail), null);
    }

    private static ObjectNode body(QueryProblem problem, String detail) {
        return JSON.createObjectNode()
                .put("type", TYPES + problem.slug())
                .put("title", problem.title())
                .put("status", problem.status())
                .put("detail", detail);
    }

    private static ResponseEntity<byte[]> answer(QueryProblem problem, ObjectNode body, @Nullable Duration retryAfter) {
        BodyBuilder answer = ResponseEntity.status(problem.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (retryAfter != null) {
            answer.header(HttpHeaders.RETRY_AFTER, Long.toString(retryAfter.toSeconds()));
        }
        return answer.body(JSON.writeValueAsBytes(body));
    }
}
