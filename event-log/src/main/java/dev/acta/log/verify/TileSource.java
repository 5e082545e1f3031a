package dev.acta.log.verify;

import dev.acta.log.copy.DamagedPart;
import dev.acta.log.copy.LogCopy;
import dev.acta.log.tile.Tile;
import dev.acta.log.verify.Finding.Kind;
import java.util.Optional;

/** Gets tiles of a copy to compare, counts them, and tells of those that are missing. */
final class TileSource {

    private final LogCopy copy;
    private final Findings findings;
    private long compared;

    TileSource(LogCopy copy, Findings findings) {
        this.copy = copy;
        this.findings = findings;
    }

    /** A tile; empty where it is missing, which is then told. */
    Optional<byte[]> get(Tile tile) {
        try {
            Optional<byte[]> bytes = copy.tile(tile);
            if (bytes.isPresent()) {
                compared++;
            } else {
                find(kind(tile), tile, "It is missing");
            }
            return bytes;
        } catch (DamagedPart e) {
            find(kind(tile), tile, e.what());
            return Optional.empty();
        }
    }

    void find(Kind kind, Tile tile, String message) {
        findings.add(kind, tile.path(), message);
    }

    long compared() {
        return compared;
    }

    private static Kind kind(Tile tile) {
        return tile.kind() == Tile.Kind.HASHES ? Kind.TILE : Kind.ENTRY_BUNDLE;
    }
}
