package dev.acta.log.verify;

import dev.acta.log.copy.CopiedEvent;
import java.util.List;

/**
 * An event and all that can be told of it alone.
 *
 * @param event the event
 * @param entry the leaf, encoded again
 * @param leafHash the hash of that
 * @param idKey the event id, see {@link ShortKey}
 * @param streamKey the stream's name, see {@link ShortKey}
 * @param findings what does not fit
 */
record Recomputed(
        CopiedEvent event, byte[] entry, byte[] leafHash, long idKey, long streamKey, List<Finding> findings) {}
