package dev.acta.command.intake;

import dev.acta.command.client.Authority;
import dev.acta.command.stream.Request;
import org.jspecify.annotations.Nullable;

/**
 * A command as it was sent.
 *
 * @param sender what the client may do that sent it
 * @param name the command's name
 * @param request its body
 * @param canonical its body in canonical JSON: two bodies that say the same have the same
 * @param idempotencyKey the client's own
 * @param ifMatch the position after which nothing may have been recorded on its stream
 * @param correlationId the caller's own; the command's id where there is none
 */
public record Submission(
        Authority sender,
        String name,
        Request request,
        byte[] canonical,
        String idempotencyKey,
        @Nullable Long ifMatch,
        @Nullable String correlationId) {}
