/** Somebody brings something before a court. */
@NullMarked
package dev.acta.command.openproceeding;

import org.jspecify.annotations.NullMarked;
