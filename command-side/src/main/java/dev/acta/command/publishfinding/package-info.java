/** Researchers publish what they found. */
@NullMarked
package dev.acta.command.publishfinding;

import org.jspecify.annotations.NullMarked;
