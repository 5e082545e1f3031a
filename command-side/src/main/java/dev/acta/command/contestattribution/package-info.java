/** Somebody contests an attribution. */
@NullMarked
package dev.acta.command.contestattribution;

import org.jspecify.annotations.NullMarked;
