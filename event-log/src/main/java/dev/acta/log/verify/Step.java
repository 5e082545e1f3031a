package dev.acta.log.verify;

import dev.acta.log.copy.DamagedPart;

/** One step along the positions of a log. */
sealed interface Step {

    /** An event where it belongs; where it says another position of itself, that is told in {@code says}. */
    record Placed(CheckedEvent event, long position) implements Step {}

    /** Nothing stands from one position up to in front of another. */
    record Gap(long from, long to) implements Step {}

    /** An event where another one belongs. */
    record Surplus(CheckedEvent event, long expected) implements Step {}

    /** Something that cannot be made out. */
    record Damaged(DamagedPart part) implements Step {}
}
