/** Who asserted an attribution takes it back. */
@NullMarked
package dev.acta.command.withdrawattribution;

import org.jspecify.annotations.NullMarked;
