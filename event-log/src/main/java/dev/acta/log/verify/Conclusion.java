package dev.acta.log.verify;

import dev.acta.log.copy.LogCopy;
import dev.acta.log.note.KeyType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts into words what a walk could not tell, and what a reader of its verdict must know. */
final class Conclusion {

    private static final String PROMISE =
            "A change is detectable by anyone who kept an earlier checkpoint; a split view only by witnesses.";

    private final LogCopy copy;
    private final LatestCheckpoint latest;
    private final KnownKeys keys;
    private final EarlierChecks earlier;
    private final boolean lost;
    private final long unproven;

    /**
     * @param lost whether a root could not be computed
     * @param unproven how many items were erased by events that no checkpoint covers yet
     */
    Conclusion(
            LogCopy copy, LatestCheckpoint latest, KnownKeys keys, EarlierChecks earlier, boolean lost, long unproven) {
        this.copy = copy;
        this.latest = latest;
        this.keys = keys;
        this.earlier = earlier;
        this.lost = lost;
        this.unproven = unproven;
    }

    Report report(byte @Nullable [] root, Walked walked, @Nullable String origin, Findings findings) {
        return new Report(
                copy.name(),
                origin,
                latest.size(),
                root,
                keys.told(),
                walked,
                findings.shown(),
                findings.count(),
                untold(),
                caveats(walked));
    }

    private List<String> untold() {
        List<String> untold = new ArrayList<>();
        if (!latest.isThere()) {
            untold.add("There is no checkpoint to hold the events to: nothing here is signed.");
        }
        if (lost) {
            untold.add("Roots could not be computed: the hash of an event is nowhere to be had.");
        }
        if (unproven > 0) {
            untold.add(unproven + " personal items read as erased by events that no checkpoint covers yet;"
                    + " the log is growing, run this again.");
        }
        return untold;
    }

    private List<String> caveats(Walked walked) {
        List<String> caveats = new ArrayList<>();
        caveats.add(PROMISE);
        if (!keys.areGiven()) {
            caveats.add("No key of the log was given: the keys are those that the copy itself names, which is not"
                    + " independent. Somebody who made up the copy could have made up its keys.");
        }
        if (earlier.held() == 0) {
            caveats.add("Compared with no earlier checkpoint: a whole history exchanged by somebody with the log's key"
                    + " would not be noticed. Keep the checkpoint of today.");
        }
        if (keys.told().stream().noneMatch(it -> it.key().type() == KeyType.COSIGNATURE_V1)) {
            caveats.add("No witness's key was given: cosignatures were not checked.");
        }
        if (!copy.hasTiles()) {
            caveats.add("The copy has no tiles: none were compared.");
        }
        if (walked.withheld() > 0) {
            caveats.add(
                    walked.withheld() + " personal items are kept from this reader: only their hashes were checked.");
        }
        if (walked.unsigned() > 0) {
            caveats.add(walked.unsigned() + " events lie behind the last checkpoint: no signature covers them yet.");
        }
        return caveats;
    }
}
