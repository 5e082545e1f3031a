package dev.acta.log.copy;

import dev.acta.log.note.VerifierKey;
import dev.acta.log.tile.Tile;
import java.util.List;
import java.util.Optional;

/**
 * A copy of a log, as one reader gets to see it. It only hands out what it holds; whether that is sound is for
 * {@link dev.acta.log.verify.Verification} to find out.
 *
 * <p>While a cursor of a copy is read by one thread, every other method may be called by another, {@link #tile} by
 * several. All methods throw {@link UnreadableCopy} when the copy cannot be reached or is not one of a log.
 */
public interface LogCopy extends AutoCloseable {

    /** What people call it: an address, a path. */
    String name();

    /**
     * The keys that the copy itself names as the log's own, oldest first.
     *
     * @throws DamagedPart if it names one that is none
     */
    List<VerifierKey> keys();

    /**
     * The latest signed checkpoint, a C2SP signed note, asked for anew each time; empty where nothing is signed yet.
     */
    Optional<byte[]> checkpoint();

    /** Every signed checkpoint that the copy holds, by rising size. */
    CopyCursor<CheckpointLine> checkpoints();

    /** How many events the copy holds now, signed or not; 0 where it tells of those only that a checkpoint covers. */
    long head();

    /** Whether it is read from a log that may go on growing meanwhile. */
    boolean grows();

    /**
     * The events in a range of positions, by rising position.
     *
     * @param from the first position, 0 or more
     * @param to the position behind the last one; where the copy holds fewer, the cursor ends early, and what is there
     *     that should not be, it may give too
     */
    CopyCursor<CopiedEvent> events(long from, long to);

    /** Whether the copy is one that has tiles, so that one it does not give is missing. */
    boolean hasTiles();

    /** The bytes of a tile or an entry bundle (C2SP tlog-tiles); empty where the copy has none of that path. */
    Optional<byte[]> tile(Tile tile);

    @Override
    void close();
}
