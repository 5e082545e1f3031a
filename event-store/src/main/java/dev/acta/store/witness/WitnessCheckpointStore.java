package dev.acta.store.witness;

import dev.acta.log.checkpoint.SignedCheckpoint;
import dev.acta.log.note.InvalidNote;
import dev.acta.log.note.NoteSignature;
import dev.acta.log.note.SignedNote;
import dev.acta.log.note.TrustedKeys;
import dev.acta.log.note.VerifierKey;
import dev.acta.log.text.Decimal;
import dev.acta.log.text.InvalidText;
import dev.acta.log.tree.ConsistencyProof;
import dev.acta.store.checkpoint.CheckpointStore;
import dev.acta.store.checkpoint.SignerProperties;
import dev.acta.store.checkpoint.StoreRefused;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A C2SP tlog-witness: it cosigns a checkpoint only if it is consistent with the last one it saw. What it answers to a
 * wrong old size makes it a compare-and-swap.
 */
public final class WitnessCheckpointStore implements CheckpointStore {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(10);

    private final URI submission;
    private final URI monitoring;
    private final VerifierKey key;
    private final HttpClient client = HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();

    private WitnessCheckpointStore(URI submission, URI monitoring, VerifierKey key) {
        this.submission = submission;
        this.monitoring = monitoring;
        this.key = key;
    }

    /**
     * A witness as it is configured.
     *
     * @param origin of the log
     */
    public static WitnessCheckpointStore of(SignerProperties.Witness witness, String origin) {
        return new WitnessCheckpointStore(
                below(witness.url(), "add-checkpoint"),
                below(witness.monitoring(), Witness.hash(origin) + "/checkpoint"),
                VerifierKey.parse(witness.key()));
    }

    private static URI below(URI prefix, String path) {
        String text = prefix.toString();
        return URI.create(text.endsWith("/") ? text + path : text + "/" + path);
    }

    @Override
    public String name() {
        return "the witness " + key.name();
    }

    @Override
    public Optional<byte[]> latest() {
        HttpResponse<byte[]> answer = send(HttpRequest.newBuilder(monitoring).GET());
        return switch (answer.statusCode()) {
            case 200 -> Optional.of(cosignedBefore(answer.body()));
            case 404 -> Optional.empty();
            default -> throw unexpected(answer);
        };
    }

    /** Whoever only stands in the way to the witness must not make a log contradict itself. */
    private byte[] cosignedBefore(byte[] note) {
        try {
            new TrustedKeys(List.of(key)).verify(SignedNote.parse(note));
            return note;
        } catch (InvalidNote e) {
            throw new StoreRefused.Unavailable(
                    name() + " shows what it has not cosigned: " + e.getMessage()
                            + ". Check acta.signer.witness.monitoring-url and .key",
                    e);
        }
    }

    @Override
    public boolean mayBeginLate() {
        return true;
    }

    @Override
    public SignedCheckpoint advance(Step step) {
        HttpResponse<byte[]> answer = add(step, step.fromSize());
        if (answer.statusCode() == 409) {
            long held = sizeIn(answer);
            if (held > step.to().checkpoint().size()) {
                throw new StoreRefused.Stale(name() + " has cosigned " + held, held);
            }
            answer = add(step, held);
        }
        return switch (answer.statusCode()) {
            case 200 -> cosigned(step.to(), answer);
            case 409 -> throw new StoreRefused.Stale(name() + " was asked by somebody else meanwhile", 0);
            case 422 ->
                throw new StoreRefused.Inconsistent("To " + name() + " the log of size "
                        + step.to().checkpoint().size() + " is not the one it has cosigned before: " + text(answer));
            default -> throw unexpected(answer);
        };
    }

    private HttpResponse<byte[]> add(Step step, long from) {
        ConsistencyProof proof =
                ConsistencyProof.of(from, step.to().checkpoint().size(), step.tree());
        byte[] body = AddCheckpoint.of(proof, step.to().note()).bytes();
        return send(HttpRequest.newBuilder(submission).POST(BodyPublishers.ofByteArray(body)));
    }

    private long sizeIn(HttpResponse<byte[]> answer) {
        try {
            return Decimal.parse(text(answer));
        } catch (InvalidText e) {
            throw new StoreRefused.Unavailable(name() + " answered 409 without a size", e);
        }
    }

    /** The checkpoint with the witness's signature, all others in the answer being passed over. */
    private SignedCheckpoint cosigned(SignedCheckpoint checkpoint, HttpResponse<byte[]> answer) {
        NoteSignature cosignature = new String(answer.body(), StandardCharsets.UTF_8)
                .lines()
                .flatMap(line -> read(line).stream())
                .filter(key::isNamedBy)
                .filter(it -> key.verify(checkpoint.note().text(), it.signature()))
                .findFirst()
                .orElseThrow(() -> new StoreRefused.Unavailable(
                        name() + " answered without a cosignature of its own: check acta.signer.witness.key", null));
        List<NoteSignature> others = checkpoint.note().signatures().stream()
                .filter(it -> !key.isNamedBy(it))
                .toList();
        return new SignedCheckpoint(
                checkpoint.checkpoint(), new SignedNote(checkpoint.note().text(), others).with(cosignature));
    }

    private static Optional<NoteSignature> read(String line) {
        try {
            return Optional.of(NoteSignature.parseLine(line));
        } catch (InvalidNote _) {
            return Optional.empty();
        }
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return client.send(
                    request.timeout(ANSWER).build(),
                    BodyHandlers.limiting(BodyHandlers.ofByteArray(), SignedNote.MAX_BYTES));
        } catch (IOException e) {
            throw new StoreRefused.Unavailable(
                    name() + " does not answer: " + e.getClass().getSimpleName() + ", " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreRefused.Unavailable("Interrupted while waiting for " + name(), e);
        }
    }

    private StoreRefused.Unavailable unexpected(HttpResponse<byte[]> answer) {
        return new StoreRefused.Unavailable(name() + " answered " + answer.statusCode() + ": " + text(answer), null);
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8).strip();
    }
}
