/** From a submitted command to its receipt, exactly once. */
@NullMarked
package dev.acta.command.intake;

import org.jspecify.annotations.NullMarked;
