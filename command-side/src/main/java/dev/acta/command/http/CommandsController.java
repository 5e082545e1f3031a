package dev.acta.command.http;

import dev.acta.access.Caller;
import dev.acta.command.CommandLimits;
import dev.acta.command.client.Authority;
import dev.acta.command.http.Bodies.Body;
import dev.acta.command.intake.Answer;
import dev.acta.command.intake.Intake;
import dev.acta.command.intake.Submission;
import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refused;
import dev.acta.command.roster.AccountLists;
import dev.acta.command.roster.ListsAccounts;
import dev.acta.command.roster.Parts.Part;
import dev.acta.command.stream.Request;
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
    private final BodyLimits bodyLimits;
    private final BodyMemory memory;
    private final Bodies bodies;
    private final CheckpointProofs proofs;
    private final ClaimRefusals claimRefusals;

    CommandsController(
            Intake intake,
            AccountLists lists,
            JsonCommands commands,
            CommandLimits limits,
            BodyLimits bodyLimits,
            BodyMemory memory,
            CheckpointProofs proofs,
            ClaimRefusals claimRefusals) {
        this.claimRefusals = claimRefusals;
        this.proofs = proofs;
        this.bodyLimits = bodyLimits;
        this.memory = memory;
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
    ResponseEntity<byte[]> take(@PathVariable String name, Caller caller, HttpServletRequest request)
            throws IOException {
        Class<? extends Request> type = CommandNames.body(name);
        if (!HttpMethod.POST.matches(request.getMethod())) {
            throw new Refused(Reason.METHOD_NOT_ALLOWED, request.getMethod() + " does nothing here");
        }
        MediaTypes.requireTakesJson(request);
        boolean form = MediaTypes.isForm(request, ListsAccounts.class.isAssignableFrom(type));
        CommandHeaders headers = CommandHeaders.of(request);
        Authority sender = new Authority(caller);
        Answer answer;
        try {
            answer = form
                    ? takeForm(sender, name, type, headers, request)
                    : takeJson(sender, name, type, headers, request);
        } catch (Refused e) {
            claimRefusals.note(request, caller, name, e);
            throw e;
        }
        return headers.prefersCheckpoint()
                ? proofs.of(answer.receipt())
                        .map(proven -> Answers.receipt(answer, proven))
                        .orElseGet(() -> Answers.receipt(answer))
                : Answers.receipt(answer);
    }

    private Answer takeJson(
            Authority sender,
            String name,
            Class<? extends Request> type,
            CommandHeaders headers,
            HttpServletRequest request)
            throws IOException {
        long length = request.getContentLengthLong();
        long most = limits.maxBody().toBytes();
        if (length > most) {
            throw bodies.tooLarge();
        }
        try (var _ = memory.take(length < 0 ? most : length)) {
            byte[] text = bodies.text(new ArrivingBody(request.getInputStream(), bodyLimits));
            Body body;
            try {
                body = Bodies.read(text, type);
            } catch (Refused e) {
                return commands.recorded(sender, name, text, headers.idempotencyKey(), e);
            }
            return commands.take(submission(sender, name, headers, body));
        }
    }

    private Answer takeForm(
            Authority sender,
            String name,
            Class<? extends Request> type,
            CommandHeaders headers,
            HttpServletRequest request)
            throws IOException {
        FormParts parts =
                new FormParts(request, bodyLimits, limits.maxManifest().toBytes());
        Part first = parts.next();
        if (first == null || !first.name().equals("command")) {
            throw new Refused(Reason.MALFORMED_MULTIPART, "The part command comes first, as JSON; then the lists");
        }
        Body body = bodies.read(first.content(), type);
        ListsAccounts command = (ListsAccounts) body.request();
        if (!command.accounts().isEmpty()) {
            throw new Refused(Reason.INVALID_VALUE, "/accounts must be empty where lists follow in parts of their own");
        }
        return intake.take(submission(sender, name, headers, body), lists.uploaded(command, parts));
    }

    private static Submission submission(Authority sender, String name, CommandHeaders headers, Body body) {
        return new Submission(
                sender,
                name,
                body.request(),
                body.canonical(),
                headers.idempotencyKey(),
                headers.ifMatch(),
                headers.correlationId());
    }
}
