package dev.acta.command.intake;

import dev.acta.access.Scope;
import dev.acta.command.client.Authority;
import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refused;
import dev.acta.command.stream.Request;
import dev.acta.command.stream.StreamsOf;
import dev.acta.store.append.ReceiptExists;
import dev.acta.store.axon.EventIds;
import dev.acta.store.personal.KeyedDigests;
import dev.acta.store.read.Receipts.StoredReceipt;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.GenericCommandMessage;

/** Takes submitted commands in: each is recorded once, however often it is sent, and always gets its first answer. */
public final class Intake {
    private final KeyedDigests digests;
    private final InFlight inFlight;
    private final Replays replays;
    private final Dispatch dispatch;

    Intake(KeyedDigests digests, InFlight inFlight, Replays replays, Dispatch dispatch) {
        this.digests = digests;
        this.inFlight = inFlight;
        this.replays = replays;
        this.dispatch = dispatch;
    }

    /**
     * Records a command.
     *
     * @throws Refused if it is not recorded
     */
    public Answer take(Submission command) {
        byte[] key = key(command);
        byte[] digest = digest(command, List.of());
        String claim = claim(command);
        return inFlight.alone(
                key,
                () -> replays.find(key).map(stored -> replays.replay(stored, digest)),
                () -> record(command, command.request(), claim, key, digest));
    }

    /**
     * Records a command with an attachment.
     *
     * @throws Refused if it is not recorded; nothing of the attachment is kept then
     */
    public Answer take(Submission command, Attachment attachment) {
        byte[] key = key(command);
        String claim = claim(command);
        return inFlight.alone(key, Optional::empty, () -> {
            Optional<StoredReceipt> stored = replays.find(key);
            if (stored.isPresent()) {
                return replays.replay(stored.get(), digest(command, attachment.digests()));
            }
            return record(command, attachment.stage(), claim, key);
        });
    }

    private Answer record(Submission command, Attachment.Staged staged, String claim, byte[] key) {
        try {
            Answer answer = record(command, staged.intent(), claim, key, digest(command, staged.digests()));
            if (answer.replayed()) {
                staged.discard();
            }
            return answer;
        } catch (Refused e) {
            // An append that has not answered may still come to stand; what it never needed is swept later.
            if (e.refusal().reason() != Reason.LOG_UNAVAILABLE) {
                staged.discard();
            }
            throw e;
        }
    }

    private Answer record(Submission command, Request request, String claim, byte[] key, byte[] digest) {
        String commandId = EventIds.next();
        Map<String, Object> metadata = new HashMap<>();
        metadata.put(Authorship.CLIENT_ID, command.sender().client().name());
        metadata.put(Authority.OF_SENDER, command.sender());
        metadata.put(Authorship.SPOKE_FOR, claim);
        metadata.put(Authorship.COMMAND_ID, commandId);
        metadata.put(Authorship.CAUSATION_ID, commandId);
        metadata.put(
                Authorship.CORRELATION_ID,
                Optional.ofNullable(command.correlationId()).orElse(commandId));
        metadata.put(TermsOfAppend.RECEIPT_KEY, key);
        metadata.put(TermsOfAppend.DIGEST, digest);
        if (command.ifMatch() != null) {
            metadata.put(StreamsOf.IF_MATCH, command.ifMatch());
        }
        try {
            Recording recording = dispatch.send(new GenericCommandMessage<>(request, metadata));
            return new Answer(recording.receipt(commandId), false);
        } catch (Refused | ReceiptExists e) {
            // It may be refused only because it is on record already.
            return replays.find(key)
                    .map(stored -> replays.replay(stored, digest))
                    .orElseThrow(() -> e);
        }
    }

    /**
     * The first answer to a command whose body may be one that is no longer understood; empty where none was recorded
     * under the key, or another.
     *
     * @param canonical its body in canonical JSON
     */
    public Optional<Answer> recorded(Authority sender, String name, byte[] canonical, String idempotencyKey) {
        byte[] digest = digest(name, canonical, List.of());
        return replays.find(key(sender, idempotencyKey))
                .filter(stored -> Arrays.equals(stored.command(), digest))
                .map(stored -> replays.replay(stored, digest));
    }

    private static String claim(Submission command) {
        for (Scope scope : command.request().scopes()) {
            if (!command.sender().client().has(scope)) {
                throw new Refused(
                        Reason.MISSING_SCOPE,
                        command.name() + " takes a token with the scope " + scope.word()
                                + " beside commands; ask the issuer for one");
            }
        }
        return command.request().claim(command.sender());
    }

    private byte[] key(Submission command) {
        return key(command.sender(), command.idempotencyKey());
    }

    private byte[] key(Authority sender, String idempotencyKey) {
        return digests.digest("receipt", sender.client().name(), idempotencyKey);
    }

    private byte[] digest(Submission command, List<byte[]> attached) {
        return digest(command.name(), command.canonical(), attached);
    }

    private byte[] digest(String name, byte[] canonical, List<byte[]> attached) {
        List<byte[]> parts = new ArrayList<>();
        parts.add(name.getBytes(StandardCharsets.UTF_8));
        parts.add(canonical);
        parts.addAll(attached);
        return digests.digest("command", parts.toArray(byte[][]::new));
    }
}
