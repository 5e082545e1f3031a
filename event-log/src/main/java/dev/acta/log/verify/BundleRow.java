package dev.acta.log.verify;

import dev.acta.log.MerkleHash;
import dev.acta.log.tile.EntryBundle;
import dev.acta.log.tile.InvalidBundle;
import dev.acta.log.tile.Tile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entry bundles, from left to right: gathers the leaves of one as the walk encodes them, then compares. */
final class BundleRow {

    /** A leaf that the walk has; of one it has not, only the hash, where even that is known. */
    private record Entry(byte @Nullable [] bytes, byte @Nullable [] hash) {

        boolean matches(byte[] copied) {
            if (bytes != null) {
                return Arrays.equals(bytes, copied);
            }
            return hash == null || Arrays.equals(hash, MerkleHash.leaf(copied));
        }
    }

    private final TileSource source;
    private List<Entry> entries = new ArrayList<>(Tile.FULL);
    private long index;

    BundleRow(TileSource source) {
        this.source = source;
    }

    /** The next leaf, or its hash, or neither. */
    void add(byte @Nullable [] entry, byte @Nullable [] hash) {
        entries.add(new Entry(entry, hash));
        if (entries.size() == Tile.FULL) {
            compare(entries);
            entries = new ArrayList<>(Tile.FULL);
            index++;
        }
    }

    /** Goes on at a later position; what lies between is not known. */
    void skipTo(long position) {
        index = position / Tile.FULL;
        entries = new ArrayList<>(Collections.nCopies((int) (position % Tile.FULL), new Entry(null, null)));
    }

    /** Compares the partial bundle. */
    void end() {
        if (!entries.isEmpty()) {
            compare(List.copyOf(entries));
        }
    }

    private void compare(List<Entry> computed) {
        Tile tile = Tile.entries(index, computed.size());
        source.compare(tile, copied -> compare(tile, computed, copied));
    }

    private void compare(Tile tile, List<Entry> computed, byte[] copied) {
        int at = 0;
        for (Entry entry : computed) {
            int end = end(entry, copied, at);
            if (end < 0) {
                name(tile, computed, copied);
                return;
            }
            at = end;
        }
        if (at != copied.length) {
            source.find(tile, "It goes on behind its last entry");
        }
    }

    /** Where an entry ends in a bundle if it stands there as it should; else -1. */
    private static int end(Entry entry, byte[] copied, int at) {
        if (copied.length - at < Short.BYTES) {
            return -1;
        }
        int length = (copied[at] & 0xff) << Byte.SIZE | (copied[at + 1] & 0xff);
        int from = at + Short.BYTES;
        int end = from + length;
        if (end > copied.length) {
            return -1;
        }
        byte[] bytes = entry.bytes;
        boolean matches = bytes == null
                ? entry.matches(Arrays.copyOfRange(copied, from, end))
                : Arrays.equals(bytes, 0, bytes.length, copied, from, end);
        return matches ? end : -1;
    }

    private void name(Tile tile, List<Entry> computed, byte[] copied) {
        try {
            List<byte[]> there = EntryBundle.parse(copied, tile.width()).entries();
            for (int i = 0; i < there.size(); i++) {
                if (!computed.get(i).matches(there.get(i))) {
                    source.find(
                            tile, "Entry " + i + " is not the leaf of " + Where.event(tile.index() * Tile.FULL + i));
                }
            }
        } catch (InvalidBundle e) {
            source.find(tile, "Not a bundle: " + e.getMessage());
        }
    }
}
