/** A platform decides to do nothing. */
@NullMarked
package dev.acta.command.decidenottoact;

import org.jspecify.annotations.NullMarked;
