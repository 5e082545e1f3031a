package dev.acta.query.http;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns what goes wrong in this side's controllers into problems (RFC 9457); what happened inside stays inside. */
@RestControllerAdvice(basePackages = "dev.acta.query")
final class QueryProblems {

    private static final Logger LOG = LoggerFactory.getLogger(QueryProblems.class);
    private static final String TYPES = "https://acta.dev/problems/";

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refusal refusal) {
        ProblemDetail problem = problem(refusal.status(), refusal.slug(), String.valueOf(refusal.getMessage()));
        if (refusal.parameter() != null) {
            problem.setProperty(
                    "errors",
                    List.of(Map.of("parameter", refusal.parameter(), "message", String.valueOf(refusal.getMessage()))));
        }
        return answer(problem, refusal.retryAfter() == null ? Duration.ZERO : refusal.retryAfter());
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<ProblemDetail> unavailable(RuntimeException failure) {
        LOG.error("The database did not answer", failure);
        return answer(
                problem(HttpStatus.SERVICE_UNAVAILABLE, "log-unavailable", "The database cannot be read at present"),
                Duration.ofSeconds(1));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> failed(RuntimeException failure) {
        LOG.error("A request failed", failure);
        return answer(
                problem(HttpStatus.INTERNAL_SERVER_ERROR, "internal-error", "Something went wrong; the log says what"),
                Duration.ZERO);
    }

    private static ProblemDetail problem(HttpStatus status, String slug, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(TYPES + slug));
        problem.setTitle(slug.replace('-', ' '));
        return problem;
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem, Duration retryAfter) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (retryAfter.isPositive()) {
            headers.set(HttpHeaders.RETRY_AFTER, Long.toString(retryAfter.toSeconds()));
        }
        return new ResponseEntity<>(problem, headers, HttpStatus.valueOf(problem.getStatus()));
    }
}
