package dev.acta.command.http;

import dev.acta.access.Caller;
import dev.acta.access.RequestRates;
import dev.acta.command.CommandLimits;
import dev.acta.command.bulk.BulkLimits;
import dev.acta.command.bulk.Lines;
import dev.acta.command.client.Authority;
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
    private final BodyLimits bodyLimits;
    private final BodyMemory memory;
    private final RequestRates rates;
    private final ClaimRefusals claimRefusals;
    private final int longestLine;
    private final Semaphore free;

    BulkController(
            JsonCommands commands,
            BulkLimits limits,
            CommandLimits commandLimits,
            BodyLimits bodyLimits,
            BodyMemory memory,
            RequestRates rates,
            ClaimRefusals claimRefusals) {
        this.rates = rates;
        this.claimRefusals = claimRefusals;
        this.commands = commands;
        this.limits = limits;
        this.bodyLimits = bodyLimits;
        this.memory = memory;
        this.longestLine = Math.toIntExact(commandLimits.maxBody().toBytes());
        this.free = new Semaphore(limits.requests());
    }

    @PostMapping("/v1/commands")
    void take(Caller caller, HttpServletRequest request, HttpServletResponse response) throws IOException {
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
                            sender(caller, request),
                            commands,
                            memory,
                            new Authority(caller),
                            CommandHeaders.correlationId(request),
                            new Lines(new ArrivingBody(request.getInputStream(), bodyLimits), longestLine),
                            response.getOutputStream(),
                            limits.window())
                    .run();
        } finally {
            free.release();
        }
    }

    private BulkRun.OneCaller sender(Caller caller, HttpServletRequest request) {
        return new BulkRun.OneCaller() {
            @Override
            public void awaitTurn() throws InterruptedException {
                rates.awaitTurn(caller);
            }

            @Override
            public void refused(String command, Refused refused) {
                claimRefusals.note(request, caller, command, refused);
            }
        };
    }
}
