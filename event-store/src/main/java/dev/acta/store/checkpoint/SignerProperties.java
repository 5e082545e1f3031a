package dev.acta.store.checkpoint;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How checkpoints of the log are signed and kept outside the database; keys begin with {@code acta.signer}. A node
 * without a key signs nothing; one that has at least a store still checks the log against it before it appends.
 *
 * @param keyFile the signing keys, the newest first, a line each ({@code PRIVATE+KEY+...}); while there are several,
 *     every checkpoint is signed by all of them
 * @param verifierKeys keys (C2SP vkeys) that signed this log and no longer do, or that sign it on other nodes
 * @param interval how often is looked whether the log has grown, 100 ms to 1 minute
 * @param checkpointFile where the last checkpoint is kept outside the database; for one machine's signers only
 * @param witness a C2SP tlog-witness that every checkpoint has to pass
 */
@ConfigurationProperties("acta.signer")
public record SignerProperties(
        @Nullable Path keyFile,
        @DefaultValue List<String> verifierKeys,
        @DefaultValue("1s") Duration interval,
        @Nullable Path checkpointFile,
        @Nullable Witness witness) {

    /**
     * A witness.
     *
     * @param url its submission prefix
     * @param key its key, a C2SP vkey of the cosignature type
     * @param monitoringUrl its monitoring prefix; the submission prefix where it is left out
     */
    public record Witness(URI url, String key, @Nullable URI monitoringUrl) {

        /** Where its checkpoints are read. */
        public URI monitoring() {
            return monitoringUrl == null ? url : monitoringUrl;
        }
    }

    public SignerProperties {
        if (interval.toMillis() < 100 || interval.toMillis() > 60_000) {
            throw new IllegalArgumentException(
                    "acta.signer.interval is " + interval + "; it must lie between 100 ms and 1 minute");
        }
        boolean hasStore = checkpointFile != null || witness != null;
        if (keyFile != null && !hasStore) {
            throw new IllegalArgumentException("acta.signer.key-file is given, but nothing outside the database that a"
                    + " checkpoint has to pass: give acta.signer.checkpoint-file or acta.signer.witness.url, or both");
        }
        if (hasStore && keyFile == null && verifierKeys.isEmpty()) {
            throw new IllegalArgumentException("acta.signer has a checkpoint file or a witness, but no key to check its"
                    + " checkpoints by: give acta.signer.key-file or acta.signer.verifier-keys");
        }
    }
}
