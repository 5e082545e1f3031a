/** Somebody disputes what was found. */
@NullMarked
package dev.acta.command.contestfinding;

import org.jspecify.annotations.NullMarked;
