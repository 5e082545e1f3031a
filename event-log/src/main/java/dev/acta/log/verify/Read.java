package dev.acta.log.verify;

import dev.acta.log.copy.DamagedPart;

/** What came of reading on in a copy's events. */
sealed interface Read {

    /** An event. */
    record Good(Recomputed event) implements Read {}

    /** Something that cannot be made out. */
    record Bad(DamagedPart part) implements Read {}
}
