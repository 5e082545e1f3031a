package dev.acta.log.verify;

import dev.acta.log.RightEdge;
import dev.acta.log.Sha256;
import dev.acta.log.copy.DamagedPart;
import dev.acta.log.copy.LogCopy;
import dev.acta.log.tile.Tile;
import dev.acta.log.tile.TileHashes;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The tree as the copy's own tiles have it. Where the events do not give the root that was signed, and the tiles do,
 * the walk goes on from the tiles: what fits behind a change is then not told as if it did not.
 */
final class SignedTiles {

    private final LogCopy copy;
    private final long size;
    private final TileHashes hashes;

    SignedTiles(LogCopy copy, long size) {
        this.copy = copy;
        this.size = size;
        hashes = new TileHashes(size, this::tile);
    }

    private byte[] tile(Tile tile) {
        return copy.tile(tile).orElseThrow(() -> new DamagedPart(tile.path(), "It is missing"));
    }

    /** The hash of one leaf; null where there is no telling. */
    byte @Nullable [] leaf(long position) {
        return position < size ? told(tiles -> tiles.subtree(0, position)).orElse(null) : null;
    }

    /** The right edge of a smaller tree if it has this root. */
    Optional<RightEdge> edge(long size, byte[] root) {
        return told(tiles -> edge(size, tiles)).filter(edge -> Arrays.equals(edge.root(), root));
    }

    private static RightEdge edge(long size, TileHashes tiles) {
        byte[] edge = new byte[Long.bitCount(size) * Sha256.LENGTH];
        int at = 0;
        for (long left = size; left != 0; left &= left - 1) {
            at += Sha256.LENGTH;
            int level = Long.numberOfTrailingZeros(left);
            byte[] subtree = tiles.subtree(level, (left >>> level) - 1);
            System.arraycopy(subtree, 0, edge, edge.length - at, Sha256.LENGTH);
        }
        return RightEdge.of(size, edge);
    }

    private <T> Optional<T> told(Function<TileHashes, T> what) {
        if (!copy.hasTiles()) {
            return Optional.empty();
        }
        try {
            return Optional.of(what.apply(hashes));
        } catch (DamagedPart | IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
