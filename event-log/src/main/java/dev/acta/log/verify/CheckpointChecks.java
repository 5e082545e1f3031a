package dev.acta.log.verify;

import dev.acta.log.checkpoint.Checkpoint;
import dev.acta.log.copy.CheckpointLine;
import dev.acta.log.copy.CopyCursor;
import dev.acta.log.copy.DamagedPart;
import dev.acta.log.copy.LogCopy;
import dev.acta.log.verify.Finding.Kind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Merges the copy's checkpoints, by size, into the walk: each must have the root that the events give by then. */
final class CheckpointChecks implements AutoCloseable {

    private final CheckpointReader reader;
    private final Findings findings;
    private final RootCheck roots;
    private @Nullable CopyCursor<CheckpointLine> lines;
    private @Nullable Checkpoint ahead;
    private long lastListed = -1;
    private long behind = -1;
    private long count;

    CheckpointChecks(LogCopy copy, CheckpointReader reader, Findings findings) {
        this.reader = reader;
        this.findings = findings;
        roots = new RootCheck(findings);
        lines = open(copy);
        ahead = readOn();
    }

    private @Nullable CopyCursor<CheckpointLine> open(LogCopy copy) {
        try {
            return copy.checkpoints();
        } catch (DamagedPart e) {
            findings.add(Kind.DAMAGED, e.where(), e.what());
            return null;
        }
    }

    /** The tree has this size now: holds to it what was signed of that size; false where nothing is listed. */
    boolean at(Tree tree) {
        if (ahead == null || ahead.size() != tree.size()) {
            return false;
        }
        roots.check(tree, ahead.root());
        ahead = readOn();
        return true;
    }

    /** The log has grown: reads on behind the last checkpoint that was read before. */
    void goOn(LogCopy copy) {
        if (ahead == null) {
            close();
            behind = lastListed;
            lines = open(copy);
            ahead = readOn();
        }
    }

    /** The next checkpoint whose size is larger than all before it. */
    private @Nullable Checkpoint readOn() {
        while (lines != null) {
            try {
                CheckpointLine line = lines.next();
                if (line == null) {
                    return null;
                }
                Optional<Checkpoint> read = line.size() > behind ? read(line) : Optional.empty();
                if (read.isPresent()) {
                    return read.get();
                }
            } catch (DamagedPart e) {
                findings.add(Kind.CHECKPOINT_MALFORMED, e.where(), e.what());
            }
        }
        return null;
    }

    private Optional<Checkpoint> read(CheckpointLine line) {
        count++;
        String where = Where.checkpoint(line.size());
        return reader.readListed(line.note(), where)
                .filter(it -> hasSize(it, line.size(), where))
                .filter(it -> rises(it.size(), where));
    }

    private boolean hasSize(Checkpoint checkpoint, long listed, String where) {
        if (checkpoint.size() != listed) {
            find(where, "It is listed by the size " + listed + ", and is of size " + checkpoint.size());
        }
        return checkpoint.size() == listed;
    }

    private boolean rises(long size, String where) {
        boolean rises = size > lastListed;
        if (rises) {
            lastListed = size;
        } else {
            find(where, "It stands behind the one of size " + lastListed);
        }
        return rises;
    }

    private void find(String where, String message) {
        findings.add(Kind.CHECKPOINT_ORDER, where, message);
    }

    /**
     * All events are walked.
     *
     * @param signed the size of the checkpoint that was walked up to
     * @param latest the size of the copy's latest checkpoint by now
     */
    void end(long signed, long latest) {
        roots.end();
        if (signed == 0 && latest == 0 && lastListed > 0) {
            missing(
                    "checkpoint",
                    "There is no latest checkpoint, and others are listed; an export that broke off has none");
            return;
        }
        if (signed > 0 && lastListed < signed) {
            missing(Where.checkpoint(signed), "The latest checkpoint is not among the checkpoints listed");
        }
        if (lastListed > latest) {
            find(Where.checkpoint(lastListed), "It was signed of more events than the latest one has, " + latest);
        }
    }

    private void missing(String where, String message) {
        findings.add(Kind.CHECKPOINT_MISSING, where, message);
    }

    /** The size of the next one to be held to the tree; {@code Long.MAX_VALUE} where there is none. */
    long nextSize() {
        return ahead == null ? Long.MAX_VALUE : ahead.size();
    }

    long count() {
        return count;
    }

    @Override
    public void close() {
        if (lines != null) {
            lines.close();
        }
    }
}
