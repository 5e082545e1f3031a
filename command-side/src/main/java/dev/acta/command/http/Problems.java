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
@RestControllerAdvice(assignableTypes = CommandsController.class)
final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ResponseEntity<byte[]> refused(Refused refused) {
        if (refused.refusal().reason() == Reason.LOG_UNAVAILABLE) {
            LOG.warn("The log is unavailable: {}", String.valueOf(refused.getCause()));
        }
        return Answers.problem(refused);
    }

    /** A fault of ours: the caller learns no more than what finds it in our log. */
    @ExceptionHandler
    ResponseEntity<byte[]> failed(Exception failure) {
        UUID reference = UUID.randomUUID();
        LOG.error("A command failed, reference {}", reference, failure);
        return Answers.problem(new Refused(
                Reason.INTERNAL_ERROR,
                "It is not your fault. Who runs this server finds more under the reference " + reference));
    }
}
