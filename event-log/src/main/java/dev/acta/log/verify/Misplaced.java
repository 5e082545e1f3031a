package dev.acta.log.verify;

import dev.acta.log.verify.Finding.Kind;

/** Events that stand where another one belongs: those in a row are told together. */
final class Misplaced {

    private final Findings findings;
    private long first;
    private long last;
    private long expected;
    private long count;

    Misplaced(Findings findings) {
        this.findings = findings;
    }

    void add(Recomputed event, long belongs) {
        last = event.event().position();
        first = count == 0 ? last : first;
        expected = belongs;
        count++;
    }

    /** The next one is where it belongs. */
    void end() {
        if (count > 0) {
            String where = count == 1 ? Where.event(first) : Where.event(first) + " to " + Where.event(last);
            String number = count == 1 ? "It stands" : count + " events stand";
            findings.add(Kind.EVENT_OUT_OF_PLACE, where, number + " where " + Where.event(expected) + " belongs");
        }
        count = 0;
    }
}
