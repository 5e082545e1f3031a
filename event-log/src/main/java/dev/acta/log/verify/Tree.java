package dev.acta.log.verify;

import dev.acta.log.RightEdge;
import dev.acta.log.Sha256;
import dev.acta.log.Subtree;
import dev.acta.log.copy.LogCopy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tree that the walk computes, and the copy's tiles, which must say the same. */
final class Tree implements AutoCloseable {

    private final LogCopy copy;
    private final TileSource source;
    private final List<TileRow> rows = new ArrayList<>();
    private final BundleRow bundles;
    private SignedTiles signedTiles;
    private RightEdge edge = RightEdge.empty();
    private long signed;
    private boolean lost;

    /** @param signed the latest checkpoint's size: tiles say nothing of what lies behind */
    Tree(LogCopy copy, Findings findings, long signed) {
        this.copy = copy;
        this.signed = signed;
        source = new TileSource(copy, findings);
        bundles = new BundleRow(source);
        signedTiles = new SignedTiles(copy, signed);
    }

    /** The log has grown: a later checkpoint is to be walked up to. */
    void grownTo(long later) {
        signed = later;
        signedTiles = new SignedTiles(copy, later);
    }

    /** Adds an event that was read. */
    void add(Recomputed event) {
        append(event.leafHash(), event.entry());
    }

    /** Adds an event that is not there; its hash is taken from the copy's tile, if it has one. */
    void addMissing() {
        append(signedTiles.leaf(edge.size()), null);
    }

    /** Whether a leaf's hash was nowhere to be had, so that no root can be computed. */
    boolean isLost() {
        return lost;
    }

    /** Goes on at a larger size where nothing is known of what lies between. */
    void skipTo(long size) {
        edge = RightEdge.of(size, new byte[Long.bitCount(size) * Sha256.LENGTH]);
        bundles.skipTo(size);
    }

    private void append(byte @Nullable [] hash, byte @Nullable [] entry) {
        long position = edge.size();
        if (isTiled(position)) {
            bundles.add(entry, hash);
            if (hash != null) {
                row(0).add(position, hash);
            }
        }
        lost |= hash == null;
        edge.append(hash == null ? new byte[Sha256.LENGTH] : hash, this::completed);
    }

    private boolean isTiled(long position) {
        return position < signed && copy.hasTiles();
    }

    private void completed(Subtree subtree) {
        if (!lost && copy.hasTiles() && (subtree.index() + 1) << subtree.level() <= signed) {
            row(subtree.level() / Byte.SIZE).add(subtree.index(), subtree.hash());
        }
    }

    private TileRow row(int level) {
        while (rows.size() <= level) {
            rows.add(new TileRow(source, rows.size()));
        }
        return rows.get(level);
    }

    /** Number of leaves, those that could not be read too. */
    long size() {
        return edge.size();
    }

    RightEdge edge() {
        return edge;
    }

    /** The root of all leaves so far; null where a leaf's hash was nowhere to be had. */
    byte @Nullable [] root() {
        return lost ? null : edge.root();
    }

    /** Goes on from the copy's tiles if they give a root that was signed; true if so. */
    boolean resume(byte[] signedRoot) {
        return signedTiles
                .edge(edge.size(), signedRoot)
                .map(it -> {
                    edge = it;
                    lost = false;
                    return true;
                })
                .orElse(false);
    }

    /** Compares the partial tiles of the latest checkpoint's size. */
    void end() {
        if (copy.hasTiles()) {
            rows.forEach(row -> row.end(signed));
            bundles.end();
            source.settle();
        }
    }

    /** How many tiles and bundles were compared. */
    long tiles() {
        return source.compared();
    }

    @Override
    public void close() {
        source.close();
    }
}
