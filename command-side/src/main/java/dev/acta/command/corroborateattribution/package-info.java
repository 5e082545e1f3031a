/** Somebody corroborates an attribution. */
@NullMarked
package dev.acta.command.corroborateattribution;

import org.jspecify.annotations.NullMarked;
