package dev.acta.store.witness;

import dev.acta.log.Sha256;
import dev.acta.log.checkpoint.Checkpoint;
import dev.acta.log.checkpoint.InvalidCheckpoint;
import dev.acta.log.note.InvalidNote;
import dev.acta.log.note.NoteSignature;
import dev.acta.log.note.SignedNote;
import dev.acta.log.note.SigningKey;
import dev.acta.log.note.TrustedKeys;
import dev.acta.log.note.VerifierKey;
import dev.acta.log.tree.ConsistencyProof;
import dev.acta.log.tree.InvalidProof;
import dev.acta.store.file.OwnersFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A witness of logs, C2SP tlog-witness: it cosigns a log's checkpoint only if it is consistent with the last one it
 * cosigned, which it keeps in a file a log. Safe for any number of threads; its folder is for one process.
 */
public final class Witness {

    /** The media type of a size, as the protocol has it. */
    static final String SIZE = "text/x.tlog.size";

    private final SigningKey key;
    private final Path folder;
    private final Map<String, TrustedKeys> logs;
    private final Clock clock;

    /**
     * A witness.
     *
     * @param key its key; it cosigns with it
     * @param folder where it keeps what it has cosigned; it is there
     * @param logs the keys of the logs that it knows; those of one name are of one log
     * @param clock the time of a cosignature
     */
    public Witness(SigningKey key, Path folder, Collection<VerifierKey> logs, Clock clock) {
        this.key = key;
        this.folder = folder;
        this.logs = logs.stream()
                .collect(Collectors.groupingBy(
                        VerifierKey::name, Collectors.collectingAndThen(Collectors.toList(), TrustedKeys::new)));
        this.clock = clock;
    }

    /**
     * What it answers.
     *
     * @param status of HTTP
     * @param contentType of the body
     * @param body never null, perhaps empty
     */
    record Answer(int status, String contentType, byte[] body) {

        static Answer text(int status, String text) {
            return new Answer(status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The request {@code add-checkpoint}. */
    Answer addCheckpoint(byte[] body) throws IOException {
        AddCheckpoint request;
        Checkpoint checkpoint;
        try {
            request = AddCheckpoint.parse(body);
            checkpoint = Checkpoint.parse(request.note().text());
        } catch (InvalidRequest | InvalidNote | InvalidCheckpoint e) {
            return Answer.text(400, e.getMessage() + "\n");
        }
        TrustedKeys known = logs.get(checkpoint.origin());
        if (known == null) {
            return Answer.text(404, "This log is not known here\n");
        }
        SignedNote ofLog;
        try {
            known.verify(request.note());
            ofLog = only(known, request.note());
        } catch (InvalidNote e) {
            return Answer.text(403, e.getMessage() + "\n");
        }
        if (request.oldSize() > checkpoint.size()) {
            return Answer.text(400, "The old size is larger than the checkpoint's\n");
        }
        return cosigned(request, checkpoint, ofLog);
    }

    private static SignedNote only(TrustedKeys known, SignedNote note) {
        List<NoteSignature> signatures = note.signatures().stream()
                .filter(signature -> known.keys().stream().anyMatch(it -> it.isNamedBy(signature)))
                .toList();
        return new SignedNote(note.text(), signatures);
    }

    /** One at a time: between looking at the last checkpoint and keeping the new one nothing may come. */
    private synchronized Answer cosigned(AddCheckpoint request, Checkpoint checkpoint, SignedNote note)
            throws IOException {
        Path file = file(hash(checkpoint.origin()));
        Optional<Checkpoint> last =
                read(file).map(it -> Checkpoint.parse(SignedNote.parse(it).text()));
        long lastSize = last.map(Checkpoint::size).orElse(0L);
        if (request.oldSize() != lastSize) {
            return new Answer(409, SIZE, (lastSize + "\n").getBytes(StandardCharsets.US_ASCII));
        }
        byte[] lastRoot = last.map(Checkpoint::root).orElse(Sha256.of());
        try {
            new ConsistencyProof(lastSize, checkpoint.size(), request.proof()).verify(lastRoot, checkpoint.root());
        } catch (InvalidProof e) {
            return Answer.text(422, e.getMessage() + "\n");
        }
        NoteSignature cosignature = key.cosign(note.text(), clock.instant().getEpochSecond());
        OwnersFile.write(file, note.with(cosignature).bytes());
        return Answer.text(200, cosignature.line() + "\n");
    }

    /**
     * The last checkpoint it has cosigned of a log, with its cosignature.
     *
     * @param originHash the SHA-256 of the log's origin in lower-case hexadecimal digits
     */
    Optional<byte[]> checkpoint(String originHash) throws IOException {
        return originHash.matches("[0-9a-f]{64}") ? read(file(originHash)) : Optional.empty();
    }

    /** The hash that a log is asked for by. */
    static String hash(String origin) {
        return HexFormat.of().formatHex(Sha256.of(origin.getBytes(StandardCharsets.UTF_8)));
    }

    private Path file(String originHash) {
        return folder.resolve(originHash);
    }

    private static Optional<byte[]> read(Path file) throws IOException {
        return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }
}
