package dev.acta.log.verify;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a walk over a copy came to.
 *
 * @param copy the copy's name
 * @param origin the log's name in its latest checkpoint; null where it has none that can be made out
 * @param size the latest checkpoint's size, 0 where there is none
 * @param root the root computed over that many events, 32 bytes; null where an event's hash was nowhere to be had
 * @param keys the keys that were trusted, and where they are from
 * @param walked how much was checked
 * @param findings what does not fit, at most {@link Findings#SHOWN} of it
 * @param findingCount how much does not fit
 * @param untold what could not be told; with none of it and no findings, the copy is sound
 * @param caveats what a reader of the verdict must know
 */
public record Report(
        String copy,
        @Nullable String origin,
        long size,
        byte @Nullable [] root,
        List<KnownKey> keys,
        Walked walked,
        List<Finding> findings,
        long findingCount,
        List<String> untold,
        List<String> caveats) {

    public Report {
        keys = List.copyOf(keys);
        findings = List.copyOf(findings);
        untold = List.copyOf(untold);
        caveats = List.copyOf(caveats);
    }

    /** The one word. */
    public Verdict verdict() {
        if (findingCount > 0) {
            return Verdict.NOT_SOUND;
        }
        return untold.isEmpty() ? Verdict.SOUND : Verdict.INCOMPLETE;
    }

    /** For people: the verdict in the first line, then what was checked, found, trusted, and what to bear in mind. */
    public String text() {
        return new ReportText(this).text();
    }

    /** For programs: one JSON object on one line. */
    public String json() {
        return ReportJson.text(this);
    }
}
