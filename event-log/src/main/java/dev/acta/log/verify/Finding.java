package dev.acta.log.verify;

/**
 * Something in a copy that does not fit.
 *
 * @param kind which check failed
 * @param where what it is about: {@code event:12}, {@code event:12 item 3}, {@code checkpoint:600}, a tile's path, a
 *     file
 * @param message what is wrong, a sentence for people
 * @param needsOutside whether it was found only by something kept outside the copy, such as an earlier checkpoint
 */
public record Finding(Kind kind, String where, String message, boolean needsOutside) {

    /** A finding that the copy gives away by itself. */
    public static Finding of(Kind kind, String where, String message) {
        return new Finding(kind, where, message, false);
    }

    /** The checks that can fail. */
    public enum Kind {
        /** A line, file or row cannot be made out or is not there. */
        DAMAGED,
        /** No event stands at a position. */
        EVENT_MISSING,
        /** An event stands where another one belongs, or a second time. */
        EVENT_OUT_OF_PLACE,
        /** The leaf hash that the copy keeps is not that of the event's leaf. */
        LEAF_HASH,
        /** The payload and its salt do not have the digest in the leaf. */
        PAYLOAD,
        /** The metadata and its salt do not have the digest in the leaf. */
        METADATA,
        /** The personal items do not have the root in the leaf. */
        PERSONAL,
        /** A personal item is gone, and nothing says that it was erased. */
        ITEM_MISSING,
        /** A personal item reads as erased, and no event names it so. */
        ERASED_UNNAMED,
        /** A personal item is named as erased, and does not read so. */
        ERASED_STILL_THERE,
        /** An event that erases cannot be made out. */
        ERASURE_MALFORMED,
        /** A stream's sequence does not go on from the one before. */
        SEQUENCE,
        /** An event id occurs a second time. */
        EVENT_ID,
        /** An event was recorded before the one in front of it. */
        RECORDED_AT,
        /** A tile does not hold the tree's hashes. */
        TILE,
        /** An entry bundle does not hold the leaves. */
        ENTRY_BUNDLE,
        /** A checkpoint is not there. */
        CHECKPOINT_MISSING,
        /** A checkpoint is not a signed note of a checkpoint. */
        CHECKPOINT_MALFORMED,
        /** A signature by a known key does not fit the checkpoint. */
        CHECKPOINT_SIGNATURE,
        /** No known key of the log has signed a checkpoint. */
        CHECKPOINT_KEY,
        /** A checkpoint is of another log. */
        CHECKPOINT_ORIGIN,
        /** The checkpoints' sizes do not rise, or one is larger than the log. */
        CHECKPOINT_ORDER,
        /** A checkpoint's root is not that of the events. */
        CHECKPOINT_ROOT,
        /** The keys that the copy names cannot be right. */
        KEYS,
        /** A table beside the log does not say what the log says. */
        TABLE
    }
}
