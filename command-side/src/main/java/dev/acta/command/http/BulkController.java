package dev.acta.command.http;

import dev.acta.command.CommandLimits;
import dev.acta.command.bulk.BulkLimits;
import dev.acta.command.bulk.Lines;
import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes commands in bulk: a line a command in, a line an answer out, both at once. */
@RestController
final class BulkController {
    private static final Duration SOON = Duration.ofSeconds(5);

    private final JsonCommands commands;
    private final BulkLimits limits;
    private final int longestLine;
    private final Semaphore free;

    BulkController(JsonCommands commands, BulkLimits limits, CommandLimits commandLimits) {
        this.commands = commands;
        this.limits = limits;
        this.longestLine = Math.toIntExact(commandLimits.maxBody().toBytes());
        this.free = new Semaphore(limits.requests());
    }

    @PostMapping("/v1/commands")
    void take(HttpServletRequest request, HttpServletResponse response) throws IOException {
        MediaTypes.requireLines(request);
        if (!free.tryAcquire()) {
            throw Refused.forNow(
                    Reason.SERVER_BUSY,
                    limits.requests() + " bulk requests are under way (acta.bulk.requests). Send it later",
                    SOON,
                    null);
        }
        try {
            response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
            // The caller may wait for the first answer before it sends the next line.
            response.flushBuffer();
            new BulkRun(
                            commands,
                            CommandHeaders.correlationId(request),
                            new Lines(request.getInputStream(), longestLine),
                            response.getOutputStream(),
                            limits.window())
                    .run();
        } finally {
            free.release();
        }
    }
}
