/** A court rules. */
@NullMarked
package dev.acta.command.recordruling;

import org.jspecify.annotations.NullMarked;
