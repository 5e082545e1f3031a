package dev.acta.log.verify;

import dev.acta.log.note.VerifierKey;
import java.util.List;

/**
 * What an auditor brings along: what a copy cannot vouch for itself.
 *
 * @param keys the log's keys, and witnesses' keys, got by another way than from the copy; where there is no key of the
 *     log among them, those are taken that the copy names, and the report says so
 * @param earlier checkpoints kept from before
 */
public record Trust(List<VerifierKey> keys, List<EarlierCheckpoint> earlier) {

    public Trust {
        keys = List.copyOf(keys);
        earlier = List.copyOf(earlier);
    }

    /** Nothing brought along. */
    public static Trust none() {
        return new Trust(List.of(), List.of());
    }
}
