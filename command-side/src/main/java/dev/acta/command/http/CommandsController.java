package dev.acta.command.http;

import dev.acta.command.CommandLimits;
import dev.acta.command.http.Bodies.Body;
import dev.acta.command.intake.Answer;
import dev.acta.command.intake.Intake;
import dev.acta.command.intake.Submission;
import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refused;
import dev.acta.command.stream.Request;
import dev.acta.command.suspendnetwork.AccountLists;
import dev.acta.command.suspendnetwork.Parts.Part;
import dev.acta.command.suspendnetwork.SuspendNetwork;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes commands over HTTP. It is mapped without regard to method and media type, so that a wrong one of these is
 * answered by a problem too.
 */
@RestController
final class CommandsController {
    private final Intake intake;
    private final AccountLists lists;
    private final JsonCommands commands;
    private final CommandLimits limits;
    private final Bodies bodies;
    private final CheckpointProofs proofs;

    CommandsController(
            Intake intake, AccountLists lists, JsonCommands commands, CommandLimits limits, CheckpointProofs proofs) {
        this.proofs = proofs;
        this.intake = intake;
        this.commands = commands;
        this.lists = lists;
        this.limits = limits;
        this.bodies = new Bodies(Math.toIntExact(limits.maxBody().toBytes()));
    }

    @RequestMapping({"/v1/commands", "/v1/commands/"})
    ResponseEntity<byte[]> unnamed() {
        CommandNames.body("");
        throw new IllegalStateException("No command has an empty name");
    }

    @RequestMapping("/v1/commands/{name}")
    ResponseEntity<byte[]> take(@PathVariable String name, HttpServletRequest request) throws IOException {
        Class<? extends Request> type = CommandNames.body(name);
        if (!HttpMethod.POST.matches(request.getMethod())) {
            throw new Refused(Reason.METHOD_NOT_ALLOWED, request.getMethod() + " does nothing here");
        }
        MediaTypes.requireTakesJson(request);
        boolean form = MediaTypes.isForm(request, type == SuspendNetwork.class);
        CommandHeaders headers = CommandHeaders.of(request);
        Answer answer = form ? takeForm(name, headers, request) : takeJson(name, type, headers, request);
        return headers.prefersCheckpoint()
                ? proofs.of(answer.receipt())
                        .map(proven -> Answers.receipt(answer, proven))
                        .orElseGet(() -> Answers.receipt(answer))
                : Answers.receipt(answer);
    }

    private Answer takeJson(
            String name, Class<? extends Request> type, CommandHeaders headers, HttpServletRequest request)
            throws IOException {
        if (request.getContentLengthLong() > limits.maxBody().toBytes()) {
            throw bodies.tooLarge();
        }
        Body body = bodies.read(request.getInputStream(), type);
        return commands.take(submission(name, headers, body));
    }

    private Answer takeForm(String name, CommandHeaders headers, HttpServletRequest request) throws IOException {
        FormParts parts = new FormParts(request, limits.maxManifest().toBytes());
        Part first = parts.next();
        if (first == null || !first.name().equals("command")) {
            throw new Refused(Reason.MALFORMED_MULTIPART, "The part command comes first, as JSON; then the lists");
        }
        Body body = bodies.read(first.content(), SuspendNetwork.class);
        SuspendNetwork command = (SuspendNetwork) body.request();
        if (!command.accounts().isEmpty()) {
            throw new Refused(Reason.INVALID_VALUE, "/accounts must be empty where lists follow in parts of their own");
        }
        return intake.take(submission(name, headers, body), lists.uploaded(command, parts));
    }

    private static Submission submission(String name, CommandHeaders headers, Body body) {
        return new Submission(
                name,
                body.request(),
                body.canonical(),
                headers.idempotencyKey(),
                headers.ifMatch(),
                headers.correlationId());
    }
}
