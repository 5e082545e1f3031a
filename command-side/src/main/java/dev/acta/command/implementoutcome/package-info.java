/** A platform does what a complaint or a dispute came to, or does not. */
@NullMarked
package dev.acta.command.implementoutcome;

import org.jspecify.annotations.NullMarked;
