package dev.acta.log.verify;

import dev.acta.log.copy.DamagedPart;

/** One step along the positions of a log. */
sealed interface Step {

    /** An event where it belongs, though it may say another position of itself. */
    record Placed(Recomputed event, long position) implements Step {}

    /** Nothing stands from one position up to in front of another. */
    record Gap(long from, long to) implements Step {}

    /** An event where another one belongs. */
    record Surplus(Recomputed event, long expected) implements Step {}

    /** Something that cannot be made out. */
    record Damaged(DamagedPart part) implements Step {}
}
