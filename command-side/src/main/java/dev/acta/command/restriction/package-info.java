/** What the restrictions that a platform imposes and lifts have in common: their stream and their rules. */
@NullMarked
package dev.acta.command.restriction;

import org.jspecify.annotations.NullMarked;
