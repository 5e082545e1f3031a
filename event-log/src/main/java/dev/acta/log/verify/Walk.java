package dev.acta.log.verify;

import dev.acta.log.copy.LogCopy;
import dev.acta.log.verify.Finding.Kind;
import dev.acta.log.verify.Step.Damaged;
import dev.acta.log.verify.Step.Gap;
import dev.acta.log.verify.Step.Placed;
import dev.acta.log.verify.Step.Surplus;
import org.jspecify.annotations.Nullable;

/** One walk over one copy, from the first event to the last. */
final class Walk implements AutoCloseable {

    private static final int PROGRESS_EVERY = 256;

    private final long started = System.nanoTime();
    private final LogCopy copy;
    private final Progress progress;
    private final SideCheck sideCheck;

    private final Findings findings = new Findings();
    private final Tally tally = new Tally();
    private final Misplaced misplaced = new Misplaced(findings);
    private final Order order = new Order(findings);
    private final Erasures erasures = new Erasures(findings);
    private final KnownKeys keys;
    private final CheckpointReader reader;
    private final LatestCheckpoint latest;
    private final EarlierChecks earlier;
    private final CheckpointChecks checkpoints;
    private final Tree tree;
    private byte @Nullable [] root;
    private boolean lost;

    Walk(LogCopy copy, Trust trust, Progress progress, SideCheck sideCheck) {
        this.copy = copy;
        this.progress = progress;
        this.sideCheck = sideCheck;
        keys = new KnownKeys(copy, trust, findings);
        reader = new CheckpointReader(keys, findings);
        latest = new LatestCheckpoint(copy, reader, findings);
        earlier = new EarlierChecks(trust.earlier(), reader, findings);
        checkpoints = new CheckpointChecks(copy, reader, findings);
        tree = new Tree(copy, findings, latest.size());
    }

    /** Walks, also what has grown meanwhile if only that tells what was erased. */
    Report report() {
        sized();
        walkTo(Math.max(latest.size(), copy.head()));
        if (copy.grows() && latest.growsPast(erasures.lastAwaited())) {
            tree.grownTo(latest.size());
            checkpoints.goOn(copy);
            walkTo(Math.max(latest.size(), tree.size()));
        }
        long unproven = end();
        return new Conclusion(copy, latest, keys, earlier, lost, unproven)
                .report(root, walked(), reader.origin(), findings);
    }

    private void walkTo(long to) {
        long from = tree.size();
        try (Reading reading = new ReadAhead(copy.name(), () -> copy.events(from, to))) {
            Positions positions = new Positions(reading, from, to);
            for (Step step = positions.next(); step != null; step = positions.next()) {
                take(step);
                if (tree.size() % PROGRESS_EVERY == 0) {
                    progress.walked(tree.size(), to);
                }
            }
        }
        misplaced.end();
        progress.walked(to, to);
    }

    private void take(Step step) {
        if (!(step instanceof Surplus)) {
            misplaced.end();
        }
        switch (step) {
            case Placed(Recomputed event, long position) -> place(event, position);
            case Gap(long from, long to) -> passOver(from, to);
            case Surplus(Recomputed event, long expected) -> misplaced.add(event, expected);
            case Damaged(var part) -> findings.add(Kind.DAMAGED, part.where(), part.what());
        }
    }

    private void place(Recomputed event, long position) {
        if (event.event().position() != position) {
            misplaced.add(event, position);
            misplaced.end();
        }
        event.findings().forEach(findings::add);
        order.event(event, position);
        erasures.event(event.event(), position);
        tally.add(event.event());
        tree.add(event);
        sideCheck.event(event.event(), tree.edge(), findings);
        sized();
    }

    private void passOver(long from, long to) {
        findings.add(
                Kind.EVENT_MISSING,
                Where.events(from, to),
                to - from == 1 ? "It is missing" : (to - from) + " events are missing");
        order.missing(to - from);
        while (tree.size() < to) {
            if (tree.isLost()) {
                tree.skipTo(Math.min(to, nextSigned()));
            } else {
                tree.addMissing();
            }
            sized();
        }
    }

    /** The next size that something was signed of. */
    private long nextSigned() {
        long next = Math.min(checkpoints.nextSize(), earlier.nextSize());
        return tree.size() < latest.size() ? Math.min(next, latest.size()) : next;
    }

    /** The tree has a new size: whatever was signed of that size must fit. */
    private void sized() {
        byte @Nullable [] computed = tree.size() == latest.size() ? tree.root() : null;
        boolean listed = checkpoints.at(tree);
        earlier.at(tree, listed);
        if (tree.size() == latest.size()) {
            root = computed;
            lost |= computed == null;
            latest.hold(tree);
        }
    }

    /** How many items were erased by events that could not be walked. */
    private long end() {
        tree.end();
        checkpoints.end(latest.size(), latest.sizeNow());
        earlier.end(latest.size());
        keys.end(findings);
        sideCheck.end(tree.edge(), findings);
        return erasures.end(tree.size(), copy.grows());
    }

    private Walked walked() {
        return tally.walked(
                tree.size() - latest.size(),
                order.streams(),
                checkpoints.count(),
                tree.tiles(),
                (System.nanoTime() - started) / 1_000_000);
    }

    @Override
    public void close() {
        tree.close();
        checkpoints.close();
    }
}
