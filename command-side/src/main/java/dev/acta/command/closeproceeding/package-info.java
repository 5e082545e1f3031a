/** A proceeding comes to its end. */
@NullMarked
package dev.acta.command.closeproceeding;

import org.jspecify.annotations.NullMarked;
