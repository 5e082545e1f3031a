package dev.acta.command.http;

import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refused;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns whatever keeps a command from being recorded into a problem. */
@RestControllerAdvice(assignableTypes = {CommandsController.class, BulkController.class})
final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ResponseEntity<byte[]> any(Exception failure) {
        return Answers.problem(of(failure));
    }

    /** A fault of ours tells the caller no more than what finds it in our log. */
    static Refused of(Exception failure) {
        if (failure instanceof Refused refused) {
            if (refused.refusal().reason() == Reason.LOG_UNAVAILABLE) {
                LOG.warn("The log is unavailable: {}", String.valueOf(refused.getCause()));
            }
            return refused;
        }
        UUID reference = UUID.randomUUID();
        LOG.error("A command failed, reference {}", reference, failure);
        return new Refused(
                Reason.INTERNAL_ERROR,
                "It is not your fault. Who runs this server finds more under the reference " + reference);
    }
}
