/** A platform gives an account its service again. */
@NullMarked
package dev.acta.command.liftservicerestriction;

import org.jspecify.annotations.NullMarked;
